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

} // namespace

void prepareFirstFill(const store::Connection &connection, store::PlanSheet &plan)
{
    if (!isEmpty(plan.sheet.spine))
        return;
    plan.sheet.spine.ideal = spread::shapeOf(readSeasonality(connection, plan.settings, plan.sheet.measure));
}

} // namespace quotasmith::ops
