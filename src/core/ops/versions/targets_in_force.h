// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/tables/targets.h"

#include <array>
#include <optional>

namespace quotasmith::ops {

/// The stored targets people are measured on: those of the latest approved version while a revision of it is being
/// prepared, else the plan's own. Lines are by nodes there are now: what a removed one had is its heir's.
class TargetsInForce {
public:
    /// The connection outlives it.
    explicit TargetsInForce(const store::Connection &connection);
    /// Those of an approved version.
    TargetsInForce(const store::Connection &connection, int version) : m_connection(connection), m_version(version) {}

    bool arePlans() const { return m_version == 0; } ///< the plan's own
    std::optional<plan::TargetLine> spine(plan::Measure measure) const;
    store::LinesByNode lines(plan::Measure measure, plan::Axis axis) const;
    std::array<bool, 12> openMonths(plan::Measure measure) const;

private:
    const store::Connection &m_connection;
    int m_version = 0;
};

} // namespace quotasmith::ops
