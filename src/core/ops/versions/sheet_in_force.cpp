// SPDX-License-Identifier: Apache-2.0
#include "core/ops/versions/sheet_in_force.h"

namespace quotasmith::ops {

store::PlanSheet readSheetInForce(const store::Connection &connection, plan::Measure measure)
{
    return store::readSheet(connection, measure);
}

std::optional<store::PlanSheet> readOriginalSheet(const store::Connection &, plan::Measure)
{
    return std::nullopt;
}

} // namespace quotasmith::ops
