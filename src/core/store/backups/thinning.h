// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

namespace quotasmith::store {

inline constexpr int kKeptDays = 12;
inline constexpr int kKeptWeeks = 10;
inline constexpr int kKeptMonths = 9;

/// Which of some days' backups stay. `days`: a local or universal date each, `2027-05-03`, the newest first. Of the
/// newest day all stay; else the newest of each of the last kKeptDays days, of the last kKeptWeeks ISO weeks and of the
/// last kKeptMonths months that have any.
std::vector<bool> keptBackups(const std::vector<std::string> &days);

} // namespace quotasmith::store
