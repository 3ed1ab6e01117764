// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/targets/last_year.h"
#include "core/spread/edit.h"
#include "core/spread/value_expression.h"

#include <array>
#include <cstdint>
#include <optional>

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

/// The same for many values of one measure: what they refer to is read once.
class UnitValues {
public:
    /// Both outlive it.
    UnitValues(const store::Connection &connection, const store::PlanSheet &plan)
        : m_connection(connection), m_plan(plan)
    {
    }
    std::int64_t require(const spread::Place &place, const spread::ValueExpression &value);

private:
    const store::Connection &m_connection;
    const store::PlanSheet &m_plan;
    std::array<std::optional<LastYear>, 3> m_lastYear; ///< by Axis, once asked for
};

} // namespace quotasmith::ops
