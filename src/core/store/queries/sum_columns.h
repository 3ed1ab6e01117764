// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/queries/fact_sums.h"

#include <string>

namespace quotasmith::store {

class Query;

/// The column of `fact`, and of `entry`, that names the member of an axis by its local key.
std::string memberColumn(plan::Axis axis);
/// The sums of all measures of `fact`, in the order of factMeasures(). SQLite's sum() refuses to leave 64 bits; NULL
/// where no row knows the measure.
std::string sumColumns();
/// What `sumColumns` found in the current row, from this column on.
ActualSums sumsAt(const Query &query, int firstColumn);

} // namespace quotasmith::store
