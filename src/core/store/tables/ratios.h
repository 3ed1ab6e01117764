// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/ratio.h"

#include <array>
#include <vector>

namespace quotasmith::store {

class Connection;
class Writer;

/// Ratios that were set, of every measure, ordered by measure, node and months. Throws Error{"file-damaged"}.
std::vector<plan::RatioTarget> readRatios(const Connection &connection);
/// Of one measure.
std::vector<plan::RatioTarget> readRatios(const Connection &connection, plan::Measure measure);
/// Sets or replaces the one of the same measure, node and months; one that is so already is not touched.
void putRatio(Writer &writer, const plan::RatioTarget &target);
/// Removes the one of the same measure, node and months, if there is one.
void removeRatio(Writer &writer, const plan::RatioTarget &target);

/// Months of a measure that were left open, by position in the fiscal year.
std::array<bool, 12> readOpenMonths(const Connection &connection, plan::Measure measure);
/// Makes the stored ones equal to `open`.
void putOpenMonths(Writer &writer, plan::Measure measure, const std::array<bool, 12> &open);

} // namespace quotasmith::store
