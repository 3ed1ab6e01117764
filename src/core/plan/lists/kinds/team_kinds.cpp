// SPDX-License-Identifier: Apache-2.0
#include "core/plan/lists/kinds/kinds.h"

#include <array>

namespace quotasmith::plan {

namespace {

constexpr ListField kWho{.code = "person",
                         .type = ListType::Node,
                         .isKey = true,
                         .isNeeded = true,
                         .axis = "organisation",
                         .levels = "person",
                         .headers =
                             "code|node|name|employee|salesperson|人员|人员编码|员工|员工姓名|销售员|工号|姓名|填写人"};

constexpr std::array kMotivation{
    kWho,
    ListField{.code = "sensitivity",
              .type = ListType::Count,
              .least = 1,
              .most = 5,
              .headers = "paysensitivity|敏感度|薪酬敏感度|薪资敏感度|收入敏感度|奖金敏感度|提成敏感度"},
    ListField{.code = "targetTooHigh",
              .type = ListType::YesNo,
              .headers = "targetfelttoohigh|目标过高|目标太高|目标偏高|认为目标过高|觉得目标过高|觉得目标太高"},
    ListField{.code = "capFelt",
              .type = ListType::YesNo,
              .headers = "cap|capped|封顶|感到封顶|感觉封顶|觉得封顶|感到提成封顶|提成封顶|受封顶影响"},
    ListField{.code = "asked",
              .type = ListType::Date,
              .headers = "date|surveydate|日期|调研日期|调查日期|填写日期|填写时间|提交时间"},
    kNote,
};

constexpr std::array kAbilities{
    kWho,
    ListField{.code = "score",
              .type = ListType::Count,
              .isNeeded = true,
              .least = 1,
              .most = 5,
              .headers = "ability|abilityscore|能力|能力分|能力评分|能力得分|能力等级|评分|得分"},
    kNote,
};

constexpr std::array kReserve{
    kRowCode,
    ListField{.code = "name", .isNeeded = true, .headers = "candidate|candidatename|fullname|姓名|候选人|候选人姓名"},
    ListField{.code = "month",
              .type = ListType::Month,
              .isNeeded = true,
              .headers =
                  "from|startmonth|availablefrom|date|月份|月|可到岗月份|预计到岗月份|预计到岗|到岗月份|到岗时间"},
    ListField{.code = "team",
              .type = ListType::Node,
              .axis = "organisation",
              .levels = "root|region|team",
              .headers = "node|department|团队|部门|意向团队|目标团队|小组"},
    ListField{.code = "stage",
              .type = ListType::Choice,
              .isNeeded = true,
              .words = "contacted=已联系=接触中=已接触=初步接触=人才库=储备=储备中=初筛=简历筛选|"
                       "interviewed=已面试=面试=面试中=面试通过=初试=复试=终试|"
                       "offered=offer=已发offer=待入职=已录用=录用|"
                       "hired=已入职=入职=已到岗|"
                       "dropped=已放弃=放弃=淘汰=已淘汰=拒绝=已拒绝=未通过",
              .fallback = "contacted",
              .headers = "status|阶段|状态|招聘阶段|进展|当前阶段"},
    ListField{.code = "source", .headers = "channel|来源|渠道|招聘渠道|推荐人"},
    kNote,
};

constexpr std::array kKinds{
    ListKind{.code = "motivation", .fields = kMotivation},
    ListKind{.code = "abilities", .fields = kAbilities},
    ListKind{.code = "reserve", .fields = kReserve, .letter = "RC"},
};

} // namespace

std::span<const ListKind> teamKinds()
{
    return kKinds;
}

} // namespace quotasmith::plan
