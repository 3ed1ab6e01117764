// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/plan/next_year/next_year.h"

#include <QString>

/// The words of a year's end.
namespace quotasmith::text {

/// What to do with a strategy next year: stop, keep, scale up; empty where nobody knows.
QString worthName(ops::Worth worth);
/// `started from plan-2027.qsplan of 2027, SN-GG-2027-02`
QString originText(const ops::PlanOrigin &origin);

} // namespace quotasmith::text
