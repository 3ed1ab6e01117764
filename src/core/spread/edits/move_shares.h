// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <limits>
#include <vector>

/// How an amount that is moved is divided.
namespace quotasmith::spread {

inline constexpr std::int64_t kNoLimit = std::numeric_limits<std::int64_t>::max();

/// What each row of a table with two columns passes from the first to the second, `amount` in all, its sum staying as
/// it is. The odds of a row's two cells keep their proportions (the path of proportional fitting), so that zeros of the
/// second column stay zeros as long as the others can pass enough, and so that passing the amount back restores every
/// row. Cells and amount are not negative; what is more than the first column has is not passed.
std::vector<double> passedOn(const std::vector<double> &first, const std::vector<double> &second, double amount);

/// Whole shares near the wanted ones, none above its limit, that sum to `amount` as far as the limits allow: the
/// largest remainders are rounded up, the earlier row first among equals. Shares are multiples of `grain` but for one.
std::vector<std::int64_t> wholeShares(const std::vector<double> &wanted, const std::vector<std::int64_t> &limits,
                                      std::int64_t amount, std::int64_t grain);

} // namespace quotasmith::spread
