// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/records.h"
#include "core/store/queries/ratio_plan.h"

#include <vector>

namespace quotasmith::store {
class Writer;
}

namespace quotasmith::ops {

/// What one line of a ratio came to.
struct RatioLine {
    const char *refused = nullptr; ///< code of the reason, or nullptr
    bool isChanged = false;
    bool isTotal = false; ///< everything on it is recomputed from other targets, and was left at that
    int cells = 0;
};

/// The ratios of one measure while lines are gathered. A value the plan makes from its parts is not set over; a value
/// that shows as the present one is left as it is.
class RatioLines {
public:
    RatioLines(const store::Connection &connection, plan::Measure measure)
        : m_plan(store::readRatioPlan(connection, measure))
    {
    }

    const store::RatioPlan &plan() const { return m_plan; }
    RatioLine take(const exchange::TargetRecord &record, plan::Axis axis, int node);
    void store(store::Writer &writer) const;

private:
    store::RatioPlan m_plan;
    std::vector<plan::RatioTarget> m_taken;
};

} // namespace quotasmith::ops
