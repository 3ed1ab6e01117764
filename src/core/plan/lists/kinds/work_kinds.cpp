// SPDX-License-Identifier: Apache-2.0
#include "core/plan/lists/kinds/kinds.h"

#include <array>

namespace quotasmith::plan {

namespace {

/// As people say it: a name, not necessarily of somebody in the tree.
constexpr ListField kOwner{.code = "owner",
                           .headers = "responsible|assignedto|assignee|负责人|责任人|执行人|牵头人|主责人"};
constexpr ListField kServed{.code = "strategy",
                            .type = ListType::Code,
                            .headers = "strategycode|strategyname|策略|策略编码|策略编号|所属策略|对应策略|支撑策略"};

constexpr ListField due(std::string_view headers)
{
    return {.code = "due", .type = ListType::Date, .headers = headers};
}

constexpr ListField progress(std::string_view headers)
{
    return {.code = "status",
            .type = ListType::Choice,
            .isNeeded = true,
            .words = kProgressChoice,
            .fallback = "open",
            .headers = headers};
}

constexpr std::array kStrategies{
    kRowCode,
    ListField{.code = "name", .isNeeded = true, .headers = "title|strategy|名称|策略|策略名称|战略|内容"},
    // Over the customers' life cycle, else by what it works with.
    ListField{.code = "kind",
              .type = ListType::Choice,
              .words = "acquisition=获客=拉新=新客开发|conversion=转化=转化提效|retention=留存=客户留存=复购|"
                       "referral=裂变=转介绍=老带新|product=产品=新品|price=价格=定价|channel=渠道|"
                       "promotion=促销=推广|team=团队=人才",
              .headers = "type|stage|lifecycle|lifecyclestage|类型|类别|阶段|生命周期|策略类型|生命周期阶段"},
    ListField{.code = "axis",
              .type = ListType::Choice,
              .isNeeded = true,
              .words = kAxisChoice,
              .fallback = "organisation",
              .headers = "维度"},
    ListField{.code = "node",
              .type = ListType::Node,
              .axis = "axis",
              .headers = "nodecode|target|serves|节点|节点编码|对应目标|服务目标|支撑目标|对象"},
    ListField{
        .code = "measure", .type = ListType::Measure, .isNeeded = true, .fallback = "@money", .headers = "metric|指标"},
    ListField{.code = "gain",
              .type = ListType::Quantity,
              .least = 0,
              .of = "measure",
              .headers = "expectedgain|expected|预期增量|预计增量|预期收益|预计收益|预期贡献|增量|增量目标"},
    ListField{.code = "monthlyCost",
              .type = ListType::Amount,
              .least = 0,
              .headers = "cost|costamonth|costpermonth|月成本|每月成本|月度成本|月投入|每月投入|月度费用"},
    ListField{.code = "from", .type = ListType::Month, .headers = "startmonth|start|开始月份|起始月份|开始"},
    ListField{.code = "until", .type = ListType::Month, .headers = "endmonth|end|to|结束月份|截止月份|结束"},
    kOwner,
    // The four key points: what it does at each; empty where it does nothing.
    ListField{.code = "market", .headers = "市场|市场要点|市场关键点"},
    ListField{.code = "sales", .headers = "销售|销售要点|销售关键点"},
    ListField{.code = "customer", .headers = "客户|客户要点|客户关键点"},
    ListField{.code = "solution", .headers = "offer|方案|方案要点|方案关键点|解决方案"},
    kNote,
};

constexpr std::array kProjects{
    kRowCode,
    ListField{
        .code = "name", .isNeeded = true, .headers = "title|project|projectname|名称|项目|项目名称|专项|专项名称"},
    kServed,
    kOwner,
    ListField{.code = "start",
              .type = ListType::Date,
              .headers = "from|startdate|begin|开始日期|开始时间|启动日期|启动时间|计划开始"},
    due("end|enddate|duedate|deadline|截止日期|截止时间|完成日期|完成时间|结束时间|时间节点|结束日期|到期日|计划完成|"
        "计划完成日期"),
    progress("state|progress|状态|进度|项目状态"),
    kNote,
};

constexpr std::array kActions{
    kRowCode,
    ListField{.code = "text",
              .isNeeded = true,
              .headers = "action|task|title|subject|行动|行动项|行动内容|任务|任务名称|事项|内容|待办"},
    kOwner,
    due("duedate|deadline|end|截止日期|截止时间|完成日期|完成时间|时间节点|期限|到期日|计划完成|计划完成日期"),
    progress("state|progress|状态|进度|完成情况"),
    ListField{
        .code = "finding", .type = ListType::Code, .headers = "findingid|诊断|诊断结论|对应诊断|来源诊断|对应问题"},
    kServed,
    kNote,
};

/// What people did about what the rules found, by the finding's id.
constexpr std::array kFindings{
    ListField{.code = "id",
              .type = ListType::Code,
              .isKey = true,
              .isNeeded = true,
              .headers = "finding|code|编号|编码|诊断结论|结论"},
    ListField{.code = "status",
              .type = ListType::Choice,
              .isNeeded = true,
              .words = "open=待处理|acted=已转行动=已行动|dismissed=不适用=已忽略",
              .fallback = "open",
              .headers = "state|状态|处理状态"},
    ListField{.code = "reason", .headers = "why|原因|理由|不适用原因"},
    ListField{.code = "action", .type = ListType::Code, .headers = "actioncode|行动|行动编码|对应行动"},
};

constexpr std::array kKinds{
    ListKind{.code = "strategies", .fields = kStrategies, .letter = "ST"},
    ListKind{.code = "projects", .fields = kProjects, .letter = "PJ"},
    ListKind{.code = "actions", .fields = kActions, .letter = "A"},
    ListKind{.code = "findings", .fields = kFindings},
};

} // namespace

std::span<const ListKind> workKinds()
{
    return kKinds;
}

} // namespace quotasmith::plan
