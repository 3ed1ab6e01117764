// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/axis.h"
#include "core/plan/measure.h"
#include "report/paper/paper.h"

#include <optional>
#include <string>

namespace quotasmith::store {
class Connection;
}

namespace quotasmith::report {

/// The targets of an axis by quarter and year: every planned node in tree order, with its share of the company.
/// measure: an additive one, nothing for the plan's money; period: of the plan's year, a quarter is by month; empty:
/// the year. Throws Error{"measure-not-additive",{measure}}, Error{"no-targets",{measure}} and requireRange's errors.
Paper decompositionPaper(const store::Connection &connection, plan::Axis axis,
                         std::optional<plan::Measure> measure = {}, const std::string &period = {});

} // namespace quotasmith::report
