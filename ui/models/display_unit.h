// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <QString>

namespace quotasmith::ui {

/// In what money is shown: 元, 千, 万, 亿. For display only: what is typed and stored never depends on it.
enum class DisplayUnit { One, Thousand, TenThousand, HundredMillion };
inline constexpr std::array<DisplayUnit, 4> kDisplayUnits{DisplayUnit::One, DisplayUnit::Thousand,
                                                          DisplayUnit::TenThousand, DisplayUnit::HundredMillion};

/// As short as a button: `1 k 10k 100m`, 元千万亿.
QString displayUnitName(DisplayUnit unit);
/// An amount of 10^-decimals in this unit, rounded half away to what the unit shows: all decimals for One, 2 for
/// Thousand and TenThousand, 4 for HundredMillion.
QString displayText(std::int64_t units, int decimals, DisplayUnit unit);

} // namespace quotasmith::ui
