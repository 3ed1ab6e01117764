// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/money/rate.h"
#include "core/spread/edit.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

/// The methods of spreading over one line of cells (the months of a node, or what stands side by side in a month):
/// values in, values out. Values are exact, in units of the measure; results are whole units.
namespace quotasmith::spread {

struct LineCell {
    money::Rate value;
    bool held = false; ///< keeps its value
};
/// By cell; nothing for a cell that keeps its value.
using LineValues = std::vector<std::optional<std::int64_t>>;

/// Values of the free cells so that they come to `rest` (a total less what is held), by largest remainder:
/// Proportional by their values (of one sign), equally if all are zero; Equal; Reference, Pattern, History, Seasonal
/// and WorkingDays by `weights`, one a cell, none negative. With `populatedOnly` cells of zero stay zero.
/// Nothing when the weights cannot divide, or the rest is not zero and no free cell can take it.
/// Throws Error{"amount-overflow"}.
std::optional<LineValues> shareLine(Method method, std::span<const LineCell> cells, std::int64_t rest,
                                    std::span<const money::Rate> weights, bool populatedOnly);

/// Values of the free cells by a method that has no total, each rounded once, half away from zero: StraightLine from
/// the first to the last cell; Percent: every value × (1 + rate); Growth: from the first cell × (1 + rate) a step,
/// compounded unrounded; Repeat: the first cell's value. Other methods leave every cell as it is. At most
/// money::kMostGrowthSteps + 1 cells.
LineValues changeLine(Method method, std::span<const LineCell> cells, const money::Rate &rate, bool populatedOnly);

/// Weights of `count` cells from a pattern whose length divides it. A pattern of as many cells is taken as it is;
/// `4-4-5` and other patterns of three are repeated (a quarter each) when `count` is a multiple of three above three;
/// any other weighs stretches of equal length, inside which `inside` (weights of the cells) keeps its shape, equal
/// where it is all zero. Nothing when the length does not divide, a weight is negative, or all are zero.
std::optional<std::vector<double>> patternWeights(std::span<const std::int64_t> pattern,
                                                  std::span<const double> inside);

} // namespace quotasmith::spread
