// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/spread/solver/pairs.h"
#include "core/spread/solver/precision.h"

#include <optional>
#include <vector>

namespace quotasmith::spread {

/// What the weights of each pair are multiplied by so that every part meets its real sum: its column's multiplier times
/// its row's. Pairs marked in `alwaysZero` come next to nothing, those of one row or column by one factor, so that a
/// later edit finds their shape. Nothing when the sums contradict each other.
std::optional<std::vector<double>> multipliersFor(const PartSums &sums, const PairTable &table,
                                                  const std::vector<char> &alwaysZero);

/// The same for weights of both signs (GRAS: Junius and Oosterhaven): cells above zero are multiplied, those below are
/// divided. Any sum can be met that lies on a side some cell lies on.
std::optional<std::vector<double>> signedMultipliersFor(const PartSums &sums, const PairTable &table);

} // namespace quotasmith::spread
