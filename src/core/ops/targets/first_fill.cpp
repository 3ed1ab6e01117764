// SPDX-License-Identifier: Apache-2.0
#include "core/ops/targets/first_fill.h"

#include "core/ops/targets/last_year.h"
#include "core/store/sqlite/connection.h"

#include <algorithm>

namespace quotasmith::ops {

namespace {

bool isEmpty(const plan::TargetLine &line)
{
    return std::all_of(line.cells.begin(), line.cells.end(), [](std::int64_t units) { return units == 0; });
}

/// Shares of a million as ideals next to nothing: only their shape counts, not the amounts they would be.
constexpr double kShapeOnly = 1e-15;

} // namespace

void prepareFirstFill(const store::Connection &connection, store::PlanSheet &plan)
{
    if (!isEmpty(plan.sheet.spine))
        return;
    const spread::Seasonality seasonality = readSeasonality(connection, plan.settings, plan.sheet.measure);
    for (std::size_t m = 0; m < 12; ++m)
        // Shares in whole parts per million are not quite equal when twelve of them should be.
        plan.sheet.spine.ideal[m] =
            (seasonality.learned ? static_cast<double>(seasonality.shares[m]) : 1.0) * kShapeOnly;
}

} // namespace quotasmith::ops
