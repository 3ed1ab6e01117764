// SPDX-License-Identifier: Apache-2.0
#include "core/plan/lists/kinds/execution/common.h"

#include <array>

namespace quotasmith::plan {

namespace {

/// From 1, hardly, to 5, very much.
constexpr ListField degree(std::string_view code, std::string_view headers)
{
    return {.code = code, .type = ListType::Count, .isNeeded = true, .least = 1, .most = 5, .headers = headers};
}

constexpr std::array kBudget{
    kRowCode,
    textField("type", "name|resource|resourcetype|item|资源类型|预算类型|预算项目|费用类型|类型|名称|科目|项目", true),
    ListField{.code = "amount",
              .type = ListType::Amount,
              .isNeeded = true,
              .least = 0,
              .headers = "budget|budgetamount|value|预算|预算金额|金额|额度"},
    ListField{.code = "period",
              .type = ListType::OfYear,
              .isNeeded = true,
              .fallback = "@year",
              .headers = "期间|周期|使用周期|使用期间|时间"},
    ListField{.code = "every",
              .type = ListType::Choice,
              .isNeeded = true,
              .words = "once=一次=一次性=全期|half=每半年=每半年一次=half-year=half a year=halfyearly|"
                       "quarter=每季度=每季=每季度一次=quarterly|month=每月=每月一次=monthly",
              .fallback = "once",
              .headers = "repeat|frequency|频率|频次|使用频率"},
    kWhoDoes,
    kNote,
};

constexpr std::array kSpend{
    kRowCode,
    ListField{.code = "budget",
              .type = ListType::Code,
              .isNeeded = true,
              .headers = "budgetcode|budgetline|type|预算|预算编码|预算项目|预算类型|费用类型|科目"},
    dayField("date", "day|spenton|日期|支出日期|发生日期|付款日期|报销日期", true),
    ListField{.code = "amount",
              .type = ListType::Amount,
              .isNeeded = true,
              .headers = "value|spent|cost|金额|支出|支出金额|发生额|费用"},
    textField("text", "purpose|what|用途|事由|摘要|内容|说明"),
    kWhoDoes,
    kNote,
};

constexpr std::array kRisks{
    kRowCode,
    textField("text", "risk|name|description|风险|风险描述|风险名称|名称|内容|风险事项", true),
    degree("likelihood", "probability|可能性|发生概率|概率"),
    degree("impact", "severity|影响|影响程度|影响度|严重程度"),
    textField("plan", "response|mitigation|measures|预案|应对|应对措施|应对方案|风险预案"),
    textField("trigger", "sign|signal|触发|触发条件|预警信号|触发信号"),
    kWhoDoes,
    ListField{.code = "status",
              .type = ListType::Choice,
              .isNeeded = true,
              .words = "watched=监控中=关注中=未发生=watching=open|happened=已发生=发生=occurred|"
                       "closed=已关闭=关闭=已解除=解除",
              .fallback = "watched",
              .headers = "state|状态|风险状态"},
    dayField("review", "reviewdate|nextreview|复查日期|下次评估|评估日期|复核日期"),
    kNote,
};

constexpr std::array kKinds{
    ListKind{.code = "budget", .fields = kBudget, .letter = "BG"},
    ListKind{.code = "spend", .fields = kSpend, .letter = "SP"},
    ListKind{.code = "risks", .fields = kRisks, .letter = "RK"},
};

} // namespace

std::span<const ListKind> spendingKinds()
{
    return kKinds;
}

} // namespace quotasmith::plan
