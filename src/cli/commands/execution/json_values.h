// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/json.h"
#include "core/ops/execution/read_execution.h"

/// The values an execution is told in.
namespace quotasmith::cli {

inline Json dateJson(const std::optional<calendar::Date> &day)
{
    return day ? Json(day->text()) : Json(nullptr);
}

inline Json moneyJson(const ops::Execution &all, const std::optional<std::int64_t> &units)
{
    return amountJson(units, all.settings.currency.exponent);
}

/// Its code; null for none and for one that is gone.
inline Json nodeJson(const ops::Execution &all, plan::Axis axis, const std::optional<plan::NodeId> &node)
{
    const auto place = node ? all.tree(axis).find(*node) : std::nullopt;
    return place ? Json(all.tree(axis).node(*place).code) : Json(nullptr);
}

} // namespace quotasmith::cli
