// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/input/input.h"

#include <vector>

namespace quotasmith::ops {

/// Tree positions of the organisation that can be judged over some months, in tree order: the company, regions, teams,
/// and the people who were there in one of them. A vacancy, what nobody is assigned to, and a place held before a move
/// are nobody.
std::vector<int> judgedPlaces(const diagnosis::Input &input, const diagnosis::MonthSpan &span);

} // namespace quotasmith::ops
