// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

namespace quotasmith::spread {

/// A two-way table, row by row; every row has as many cells as there are columns.
using Matrix = std::vector<std::vector<double>>;
/// What the rows or the columns must add up to, in units of the measure; nothing: free.
using Margins = std::vector<std::optional<std::int64_t>>;

/// Proportional fitting (Deming and Stephan 1940) of a table to given sums: rows and columns of the seed are scaled in
/// turn until every given sum is met, to max(1e-9, 1.6e-15 × sum). Zero stays zero; a free row or column is not scaled.
/// With every margin given the result is the table nearest to the seed's proportions (least relative entropy). A cell
/// that is zero in every table of these sums comes out as zero.
/// Nothing when no such table exists: sums that contradict each other, a sum above zero over zeros only, a negative
/// seed or sum, or margins that are not as many as the seed has rows and columns.
/// Throws Error{"amount-overflow"} for sums beyond 61 bits in all.
std::optional<Matrix> fitTwoWay(const Matrix &seed, const Margins &rows, const Margins &columns);

} // namespace quotasmith::spread
