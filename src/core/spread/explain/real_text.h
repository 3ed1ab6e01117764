// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>

namespace quotasmith::spread {

/// A factor with 17 significant digits, as `%.17g` writes it: read back it is the same number.
std::string printFactor(double factor);

/// A real number of units of 10^-decimals as plain decimal text with 17 significant digits, at most 18 behind the unit:
/// `1234.567` for 123456.7 units of a hundredth. At least `decimals` digits stand behind the point.
std::string printReal(double units, int decimals);

/// value − ideal, exactly as the two are printed.
std::string printRemainder(std::int64_t value, double ideal, int decimals);

} // namespace quotasmith::spread
