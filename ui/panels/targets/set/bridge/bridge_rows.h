// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/goal/read_goal.h"

#include <optional>
#include <vector>

namespace quotasmith::ui {

/// What a line of the bridge's table is. A basis nobody has said anything about has a line too: one types into it.
struct BridgeTableRow {
    enum class Kind { Start, Line, EmptyBasis, Proposal };
    enum class Origin { None, Bridge, Swot, Proposed }; ///< the list a line stands in, or that nobody typed it

    Kind kind = Kind::Line;
    Origin origin = Origin::None;
    plan::BridgeBasis basis = plan::BridgeBasis::Performance; ///< of lines and empty bases
    const goal::BridgeLine *line = nullptr;                   ///< of lines

    bool isTyped() const { return origin == Origin::Bridge || origin == Origin::Swot; }
};

/// Last year, the six bases with their lines in the bridge's order, the proposal. The rows look at the goal.
std::vector<BridgeTableRow> bridgeRows(const ops::AnnualGoal &goal);

} // namespace quotasmith::ui
