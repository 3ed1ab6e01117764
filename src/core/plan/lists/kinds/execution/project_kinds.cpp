// SPDX-License-Identifier: Apache-2.0
#include "core/plan/lists/kinds/execution/common.h"

#include <array>

namespace quotasmith::plan {

namespace {

constexpr std::array kStrategyMonths{
    ListField{.code = "strategy",
              .type = ListType::Code,
              .isKey = true,
              .isNeeded = true,
              .headers = "strategycode|code|策略|策略编码|策略编号|策略名称"},
    ListField{.code = "month",
              .type = ListType::Month,
              .isKey = true,
              .isNeeded = true,
              .headers = "date|period|月份|月|年月|日期"},
    ListField{.code = "cost",
              .type = ListType::Amount,
              .least = 0,
              .headers = "spent|expense|成本|投入|费用|花费|本月成本|本月投入"},
    ListField{.code = "return",
              .type = ListType::Amount,
              .headers = "gain|gained|grossprofit|grossprofitgained|回报|收益|产出|毛利|毛利增量|带来毛利|新增毛利"},
    kNote,
};

constexpr std::array kMilestones{
    kRowCode,
    ListField{.code = "project", .type = ListType::Code, .isNeeded = true, .headers = kOwnProject},
    textField("text", "milestone|name|title|里程碑|里程碑名称|节点|名称|内容|事项", true),
    dayField("due",
             "duedate|deadline|date|截止日期|截止时间|完成时间|时间节点|计划日期|计划完成|计划完成日期|期限|到期日",
             true),
    dayField("done", "donedate|completed|completedon|completiondate|完成日期|实际完成|实际完成日期|达成日期"),
    kWhoDoes,
    ListField{.code = "weight",
              .type = ListType::Number,
              .least = 0,
              .most = 1'000'000,
              .fallback = "1",
              .headers = "share|权重|占比|比重"},
    kNote,
};

constexpr std::array kResults{
    kRowCode,
    ListField{.code = "project", .type = ListType::Code, .isNeeded = true, .headers = kOwnProject},
    textField("text", "keyresult|result|name|关键成果|关键结果|成果|名称|内容|kr", true),
    ListField{.code = "axis",
              .type = ListType::Choice,
              .isNeeded = true,
              .words = kAxisChoice,
              .fallback = "organisation",
              .headers = "维度"},
    ListField{.code = "node", .type = ListType::Node, .axis = "axis", .headers = "nodecode|节点|节点编码|对象"},
    ListField{.code = "measure", .type = ListType::Measure, .headers = "metric|指标"},
    ListField{.code = "period", .type = ListType::OfYear, .headers = "期间|周期|时间"},
    numberField("start", "from|baseline|起点|起始值|基线|期初值"),
    numberField("target", "goal|value|目标|目标值|目标数"),
    numberField("present", "current|actual|now|现值|当前值|当前|实际|实际值|完成值"),
    kWhoDoes,
    kNote,
};

constexpr std::array kSchedule{
    kRowCode,
    ListField{.code = "project", .type = ListType::Code, .headers = kOwnProject},
    textField("stage", "phase|阶段|环节"),
    textField("text", "step|task|work|内容|步骤|工作内容|任务|事项|具体工作", true),
    ListField{.code = "weeks", .type = ListType::Weeks, .headers = "week|when|周|周次|时间节点|时间|第几周|起止周"},
    dayField("start", "startofweek1|weekone|起算日|第1周开始|起始日"),
    dayField("from", "begin|startdate|开始日期|开始时间|开始|计划开始"),
    dayField("until", "due|end|enddate|deadline|结束日期|结束时间|截止日期|完成日期|结束|计划完成"),
    kWhoDoes,
    textField("output", "deliverable|result|产出|输出|成果|交付物|输出成果"),
    ListField{.code = "status",
              .type = ListType::Choice,
              .isNeeded = true,
              .words = kProgressChoice,
              .fallback = "open",
              .headers = "state|progress|状态|进度|完成情况"},
    kNote,
};

constexpr std::array kTrials{
    kRowCode,
    ListField{.code = "product",
              .type = ListType::Node,
              .isNeeded = true,
              .axis = "product",
              .headers = "productcode|productname|产品|产品编码|产品名称|新品|试用产品"},
    kAccountField,
    dayField("from", "start|startdate|开始日期|开始时间|试用开始|试用开始日期"),
    dayField("until", "end|enddate|结束日期|结束时间|试用结束|试用结束日期"),
    ListField{
        .code = "outcome",
        .type = ListType::Choice,
        .isNeeded = true,
        .words =
            "running=试用中=进行中=trying|succeeded=成功=已签约=签约=转正=success=won|failed=失败=未成功=终止=lost",
        .fallback = "running",
        .headers = "result|status|结果|试用结果|状态"},
    kPersonField,
    kNote,
};

constexpr std::array kKinds{
    ListKind{.code = "strategy-months", .fields = kStrategyMonths},
    ListKind{.code = "milestones", .fields = kMilestones, .letter = "MS"},
    ListKind{.code = "results", .fields = kResults, .letter = "KR"},
    ListKind{.code = "schedule", .fields = kSchedule, .letter = "SC"},
    ListKind{.code = "trials", .fields = kTrials, .letter = "TR"},
};

} // namespace

std::span<const ListKind> projectKinds()
{
    return kKinds;
}

} // namespace quotasmith::plan
