// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/review/numbers/place_numbers.h"
#include "core/ops/review/read_rewards.h"

#include <vector>

namespace quotasmith::ops {

/// Regions, teams and people who came to 100 % of their target over the months, in tree order.
std::vector<Reward> reachedTargets(const diagnosis::Input &input, const PlaceNumbers &numbers,
                                   calendar::MonthRange months);
/// The first three places of people by attainment, ties the same.
std::vector<Reward> firstPlaces(const diagnosis::Input &input, const PlaceNumbers &numbers,
                                calendar::MonthRange months);
/// People under `warn.attainment` in `warn.periods` months in a row up to `last`, the longest first.
std::vector<Reward> monthlyWarnings(const diagnosis::Input &input, const PlaceNumbers &numbers, int last);
/// The first three of one month by attainment, by growth, by new customers (at least one); a place that more than three
/// would share is nobody's.
std::vector<TopPerson> topOfMonth(const diagnosis::Input &input, const PlaceNumbers &numbers, calendar::Month month);

} // namespace quotasmith::ops
