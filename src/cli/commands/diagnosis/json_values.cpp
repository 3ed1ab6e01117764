// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/diagnosis/json_values.h"

namespace quotasmith::cli {

Json indicatorJson(const Diagnosed &diagnosed, diagnosis::Indicator indicator, const std::optional<money::Rate> &value)
{
    if (!value || diagnosis::formOf(indicator) != diagnosis::IndicatorForm::Money)
        return rateJson(value);
    return moneyJson(diagnosed, value->of(1));
}

Json nodeJson(const Diagnosed &diagnosed, plan::Axis axis, const std::optional<plan::NodeId> &node)
{
    return node ? textOrNull(diagnosed.code(axis, *node)) : Json(nullptr);
}

Json moneyJson(const Diagnosed &diagnosed, std::int64_t units)
{
    return amountJson(units, diagnosed.input.settings.currency.exponent);
}

Json dayJson(const std::optional<calendar::Date> &day)
{
    return day ? Json(day->text()) : Json(nullptr);
}

} // namespace quotasmith::cli
