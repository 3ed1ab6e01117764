// SPDX-License-Identifier: Apache-2.0
#include "core/plan/lists/kinds/kinds.h"

#include <array>

namespace quotasmith::plan {

namespace {

constexpr std::array kBridge{
    kRowCode,
    ListField{.code = "basis",
              .type = ListType::Choice,
              .isNeeded = true,
              .words = "performance=过往业绩=历史业绩=业绩趋势|industry=行业增长=行业|headcount=人员变化=人员|"
                       "channels=渠道变化=渠道|products=产品变化=产品|swot=SWOT调整",
              .headers = "依据|来源|类别"},
    ListField{.code = "amount", .type = ListType::Amount, .headers = "value|金额|数额"},
    ListField{.code = "percent", .type = ListType::Rate, .least = -1, .most = 2, .headers = "rate|%|比例|百分比|增幅"},
    ListField{.code = "order", .type = ListType::Count, .least = 0, .most = 1'000'000, .headers = "position|顺序|排序"},
    kNote,
};

constexpr std::array kSwot{
    kRowCode,
    ListField{.code = "quadrant",
              .type = ListType::Choice,
              .isNeeded = true,
              .words = "strength=s=优势|weakness=w=劣势|opportunity=o=机会|threat=t=威胁",
              .headers = "象限|类别"},
    ListField{.code = "text", .isNeeded = true, .headers = "item|内容|描述|要点"},
    ListField{.code = "weight", .type = ListType::Rate, .least = 0, .most = 1, .headers = "权重"},
    ListField{.code = "amount", .type = ListType::Amount, .headers = "value|金额|影响金额"},
    kNote,
};

constexpr std::array kOgsmt{
    kRowCode,
    ListField{.code = "objective", .isNeeded = true, .headers = "o|目的|愿景|使命"},
    ListField{.code = "goal", .headers = "g|目标"},
    ListField{.code = "strategy", .headers = "s|策略"},
    ListField{.code = "measure", .headers = "m|衡量|衡量标准|测量|指标"},
    ListField{.code = "timing", .headers = "t|时间|时间节点|期限"},
    ListField{.code = "owner", .headers = "负责人|责任人"},
    ListField{.code = "axis", .type = ListType::Choice, .words = kAxisChoice, .headers = "维度"},
    ListField{.code = "node", .type = ListType::Node, .axis = "axis", .headers = "nodecode|节点|节点编码"},
    ListField{.code = "period", .type = ListType::OfYear, .headers = "期间|周期"},
};

constexpr std::array kCommitments{
    ListField{.code = "person",
              .type = ListType::Node,
              .isKey = true,
              .isNeeded = true,
              .axis = "organisation",
              .headers = "code|node|employee|salesperson|人员|人员编码|销售员|工号|姓名"},
    kMeasureField,
    kYearField,
    ListField{.code = "amount",
              .type = ListType::Quantity,
              .isNeeded = true,
              .least = 0,
              .of = "measure",
              .headers = "value|commitment|承诺|承诺金额|承诺额|金额|数值"},
    kNote,
};

constexpr std::array kGoals{
    kAxisField,
    kNodeField,
    kYearField,
    kMeasureField,
    ListField{.code = "atLeast",
              .type = ListType::Quantity,
              .least = 0,
              .of = "measure",
              .headers = "value|amount|ratio|至少|不低于|底线|数值|金额"},
    ListField{.code = "growth", .type = ListType::Rate, .least = -1, .most = 10, .headers = "增长|同比增长|增长率"},
    ListField{.code = "share", .type = ListType::Rate, .least = 0, .most = 1, .headers = "占比|份额"},
    kNote,
};

constexpr std::array kApproach{
    kAxisField,
    kNodeField,
    kYearField,
    ListField{.code = "text", .isNeeded = true, .headers = "approach|how|达成方式|方式|内容"},
};

constexpr std::array kKinds{
    ListKind{.code = "bridge", .fields = kBridge, .oneOf = "amount|percent", .letter = "B"},
    ListKind{.code = "swot", .fields = kSwot, .letter = "S"},
    ListKind{.code = "ogsmt", .fields = kOgsmt, .letter = "O"},
    ListKind{.code = "commitments", .fields = kCommitments},
    ListKind{.code = "goals", .fields = kGoals, .oneOf = "atLeast|growth|share"},
    ListKind{.code = "approach", .fields = kApproach},
};

} // namespace

std::span<const ListKind> goalKinds()
{
    return kKinds;
}

} // namespace quotasmith::plan
