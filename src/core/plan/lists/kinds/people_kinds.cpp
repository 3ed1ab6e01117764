// SPDX-License-Identifier: Apache-2.0
#include "core/plan/lists/kinds/kinds.h"

#include <array>

namespace quotasmith::plan {

namespace {

constexpr ListField kTenure{.code = "tenure",
                            .type = ListType::Choice,
                            .isKey = true,
                            .isNeeded = true,
                            .words = kAnyTenureChoice,
                            .fallback = "any",
                            .headers = "司龄|资历|人员阶段"};

constexpr std::array kServiceRules{
    kTenure,
    ListField{.code = "tier",
              .type = ListType::Node,
              .isKey = true,
              .isNeeded = true,
              .axis = "customer",
              .levels = "tier",
              .headers = "customertier|客户分层|客户层级|客户等级|分层"},
    ListField{.code = "allowed",
              .type = ListType::YesNo,
              .isNeeded = true,
              .fallback = "yes",
              .headers = "允许|可服务|是否允许"},
    ListField{.code = "weight", .type = ListType::Number, .least = 0, .most = 1'000'000, .headers = "rate|权重|比例"},
    kNote,
};

constexpr std::array kProductivity{
    kTenure,
    ListField{.code = "node",
              .type = ListType::Node,
              .isKey = true,
              .axis = "organisation",
              .headers = "nodecode|team|节点|团队|大区|编码"},
    kMeasureField,
    ListField{.code = "amount",
              .type = ListType::Quantity,
              .isNeeded = true,
              .least = 0,
              .of = "measure",
              .headers = "value|monthamount|人效|月人效|月产能|金额"},
    kNote,
};

constexpr std::array kRamp{
    ListField{.code = "month",
              .type = ListType::Count,
              .isKey = true,
              .isNeeded = true,
              .least = 1,
              .most = 60,
              .headers = "monthsincehire|入职月份|入职第几月|月份|月"},
    ListField{.code = "share",
              .type = ListType::Rate,
              .isNeeded = true,
              .least = 0,
              .most = 1,
              .headers = "percent|rate|产能比例|比例|达产率"},
    kNote,
};

constexpr std::array kCushions{
    kAxisField,
    ListField{.code = "level", .type = ListType::Choice, .isKey = true, .words = kLevelChoice, .headers = "层级|级别"},
    ListField{.code = "node",
              .type = ListType::Node,
              .isKey = true,
              .axis = "axis",
              .headers = "nodecode|节点|节点编码|编码"},
    ListField{.code = "rate",
              .type = ListType::Rate,
              .isNeeded = true,
              .least = 0,
              .most = 1,
              .headers = "percent|超分配|超分配比例|比例"},
    kNote,
};

constexpr std::array kVacancies{
    ListField{
        .code = "code", .type = ListType::Code, .isKey = true, .isNeeded = true, .headers = "id|编码|编号|岗位编码"},
    ListField{.code = "name", .headers = "title|名称|岗位|岗位名称|职位"},
    ListField{.code = "team",
              .type = ListType::Node,
              .isNeeded = true,
              .axis = "organisation",
              .levels = "root|region|team",
              .headers = "node|团队|部门|节点"},
    ListField{.code = "from",
              .type = ListType::Month,
              .isNeeded = true,
              .headers = "month|startmonth|vacancyfrom|到岗月份|计划到岗|待招月份|月份"},
    ListField{.code = "tenure",
              .type = ListType::Choice,
              .isNeeded = true,
              .words = kTenureChoice,
              .fallback = "novice",
              .headers = "司龄|资历|人员阶段"},
    kNote,
};

constexpr std::array kKinds{
    ListKind{.code = "service-rules", .fields = kServiceRules},
    ListKind{.code = "productivity", .fields = kProductivity},
    ListKind{.code = "ramp", .fields = kRamp},
    ListKind{.code = "cushions", .fields = kCushions, .oneOf = "level|node"},
    ListKind{.code = "vacancies", .fields = kVacancies, .letter = "V"},
};

} // namespace

std::span<const ListKind> peopleKinds()
{
    return kKinds;
}

} // namespace quotasmith::plan
