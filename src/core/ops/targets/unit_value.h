// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/spread/edit.h"
#include "core/spread/value_expression.h"

#include <cstdint>

namespace quotasmith::store {
class Connection;
struct PlanSheet;
} // namespace quotasmith::store

namespace quotasmith::ops {

/// The units an expression comes to at a place: growth on its actuals of last year or on its present value, a share of
/// its tree parent in the same period (the root: of the year). Throws Error{"value-without-last-year"},
/// Error{"value-without-base"}, Error{"value-points"}, Error{"value-negative",{units}}.
std::int64_t requireUnits(const store::Connection &connection, const store::PlanSheet &plan, const spread::Place &place,
                          const spread::ValueExpression &value);

} // namespace quotasmith::ops
