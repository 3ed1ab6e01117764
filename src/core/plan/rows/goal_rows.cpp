// SPDX-License-Identifier: Apache-2.0
#include "core/plan/rows/goal_rows.h"

#include "core/plan/rows/code_table.h"

#include <array>

namespace quotasmith::plan {

namespace {

constexpr std::array<std::string_view, 6> kBases{"performance", "industry", "headcount",
                                                 "channels",    "products", "swot"};
constexpr std::array<std::string_view, 4> kQuadrants{"strength", "weakness", "opportunity", "threat"};

} // namespace

std::string_view bridgeBasisCode(BridgeBasis basis)
{
    return kBases[static_cast<std::size_t>(basis)];
}

std::optional<BridgeBasis> findBridgeBasis(std::string_view code)
{
    return findIn<BridgeBasis>(kBases, code);
}

std::string_view swotQuadrantCode(SwotQuadrant quadrant)
{
    return kQuadrants[static_cast<std::size_t>(quadrant)];
}

std::optional<SwotQuadrant> findSwotQuadrant(std::string_view code)
{
    return findIn<SwotQuadrant>(kQuadrants, code);
}

} // namespace quotasmith::plan
