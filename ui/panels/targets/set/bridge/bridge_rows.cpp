// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/targets/set/bridge/bridge_rows.h"

#include <algorithm>
#include <array>

namespace quotasmith::ui {

namespace {

using Kind = BridgeTableRow::Kind;
using Origin = BridgeTableRow::Origin;

constexpr std::array kBases{plan::BridgeBasis::Performance, plan::BridgeBasis::Industry, plan::BridgeBasis::Headcount,
                            plan::BridgeBasis::Channels,    plan::BridgeBasis::Products, plan::BridgeBasis::Swot};

/// The bridge's own rows come before the SWOT items of the same basis, each with its own codes.
Origin originOf(const goal::BridgeLine &line, const ops::AnnualGoal &goal)
{
    if (line.source == goal::RowSource::Proposed)
        return Origin::Proposed;
    const auto &rows = goal.lists.bridge;
    const bool isOwn = std::any_of(rows.begin(), rows.end(), [&](const plan::BridgeRow &row) {
        return row.code == line.code && row.basis == line.basis && row.note == line.note;
    });
    return isOwn ? Origin::Bridge : Origin::Swot;
}

} // namespace

std::vector<BridgeTableRow> bridgeRows(const ops::AnnualGoal &goal)
{
    std::vector<BridgeTableRow> rows;
    rows.push_back({Kind::Start});
    for (const plan::BridgeBasis basis : kBases) {
        const std::size_t before = rows.size();
        for (const goal::BridgeLine &line : goal.bridge.lines)
            if (line.basis == basis)
                rows.push_back({Kind::Line, originOf(line, goal), basis, &line});
        if (rows.size() == before)
            rows.push_back({Kind::EmptyBasis, Origin::None, basis, nullptr});
    }
    rows.push_back({Kind::Proposal});
    return rows;
}

} // namespace quotasmith::ui
