// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/commands/diagnosis/diagnosed.h"
#include "cli/json.h"

#include <cstdint>
#include <optional>

/// The values a diagnosis is told in.
namespace quotasmith::cli {

/// A number of an indicator: money with the currency's decimals, a count or a rate as it is.
Json indicatorJson(const Diagnosed &diagnosed, diagnosis::Indicator indicator, const std::optional<money::Rate> &value);
/// null for nobody and for a node that is gone.
Json nodeJson(const Diagnosed &diagnosed, plan::Axis axis, const std::optional<plan::NodeId> &node);
Json moneyJson(const Diagnosed &diagnosed, std::int64_t units);
Json dayJson(const std::optional<calendar::Date> &day);

} // namespace quotasmith::cli
