// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/calendar/month.h"

#include <optional>
#include <string_view>

namespace quotasmith::plan {

/// How long somebody has been here: whole months since the month of hire in [0, 6), [6, 24), [24, ∞).
enum class Tenure { Novice, Mature, Senior };

/// `novice mature senior`
std::string_view tenureCode(Tenure tenure);
std::optional<Tenure> findTenure(std::string_view code);
/// Whole months from the month of hire to `month`, 0 in the month of hire itself; below 0 before it.
int monthsSinceHire(calendar::Month hired, calendar::Month month);
/// The tenure in a month; before the month of hire it is novice.
Tenure tenureIn(calendar::Month hired, calendar::Month month);

} // namespace quotasmith::plan
