// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/money/rounding.h"

#include <span>
#include <vector>

namespace quotasmith::diagnosis {

/// Which of `groups` equal parts each value falls into, counted from 1, the largest values first; of equal ones the
/// earlier comes first. Where the parts cannot be equal the first ones have one more. groups is above zero. Source:
/// NTILE of SQL:2003.
std::vector<int> quantileRanks(std::span<const money::Wide> values, int groups);

} // namespace quotasmith::diagnosis
