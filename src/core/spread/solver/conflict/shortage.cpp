// SPDX-License-Identifier: Apache-2.0
#include "core/spread/solver/conflict/shortage.h"

#include "core/spread/solver/flow.h"

#include <functional>

namespace quotasmith::spread {

namespace {

/// One side must place everything it needs on the other; pairs are the ways.
struct Side {
    std::vector<std::int64_t> needs; ///< 0 for those that need nothing
    std::vector<std::int64_t> rooms; ///< of the other side
};

Shortage place(const Side &side, const PairTable &table, const std::function<int(const Pair &)> &from,
               const std::function<int(const Pair &)> &to)
{
    const int needs = static_cast<int>(side.needs.size());
    const int source = needs + static_cast<int>(side.rooms.size()), sink = source + 1;
    FlowNetwork network(sink + 1);
    std::int64_t sum = 0;
    for (int i = 0; i < needs; ++i) {
        network.addArc(source, i, side.needs[static_cast<std::size_t>(i)]);
        sum += side.needs[static_cast<std::size_t>(i)];
    }
    for (std::size_t i = 0; i < side.rooms.size(); ++i)
        network.addArc(needs + static_cast<int>(i), sink, side.rooms[i]);
    for (const Pair &pair : table.pairs)
        if (pair.weight > 0)
            network.addArc(from(pair), needs + to(pair), kUnlimited);
    const std::int64_t missing = sum - network.maximise(source, sink);
    Shortage shortage;
    if (missing == 0)
        return shortage;
    const std::vector<char> reached = network.reachable(source);
    for (int i = 0; i < needs; ++i)
        if (reached[static_cast<std::size_t>(i)])
            shortage.need += side.needs[static_cast<std::size_t>(i)];
    shortage.room = shortage.need - missing;
    return shortage;
}

} // namespace

Shortage findShortage(const Parts &parts, const PairTable &table, const FreeColumns &freeColumns)
{
    // The free row is the last one: it gives whatever is wanted and needs nothing.
    Side rows, columns;
    for (const PartSum &row : parts.rows) {
        if (row.units < 0)
            return {-row.units, 0};
        rows.needs.push_back(row.units);
        columns.rooms.push_back(row.units);
    }
    rows.needs.push_back(0);
    columns.rooms.push_back(kUnlimited);
    for (std::size_t c = 0; c < parts.columns.size(); ++c) {
        const bool isFree = c < freeColumns.size() && freeColumns[c];
        if (parts.columns[c].units < 0 && !isFree)
            return {-parts.columns[c].units, 0};
        rows.rooms.push_back(isFree ? kUnlimited : parts.columns[c].units);
        columns.needs.push_back(isFree ? 0 : parts.columns[c].units);
    }
    const int freeRow = static_cast<int>(parts.rows.size());
    const auto rowOf = [freeRow](const Pair &pair) { return pair.row < 0 ? freeRow : pair.row; };
    const auto columnOf = [](const Pair &pair) { return pair.column; };
    const Shortage tooMuch = place(rows, table, rowOf, columnOf);
    return tooMuch.missing() > 0 ? tooMuch : place(columns, table, columnOf, rowOf);
}

} // namespace quotasmith::spread
