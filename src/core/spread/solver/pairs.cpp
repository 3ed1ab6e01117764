// SPDX-License-Identifier: Apache-2.0
#include "core/spread/solver/pairs.h"

#include "core/spread/solver/flow.h"

#include <algorithm>
#include <cstdlib>
#include <unordered_map>

namespace quotasmith::spread {

PairTable pairUp(const Parts &parts, const std::vector<double> &weights)
{
    PairTable table;
    table.pairOf.resize(weights.size());
    std::unordered_map<std::uint64_t, int> known;
    std::vector<int> last(parts.columns.size(), -1); // neighbouring leaves mostly share their pairs
    for (std::size_t cell = 0; cell < weights.size(); ++cell) {
        int &recent = last[static_cast<std::size_t>(parts.columnOf[cell])];
        if (recent >= 0 && table.pairs[static_cast<std::size_t>(recent)].row == parts.rowOf[cell]) {
            table.pairOf[cell] = recent;
            table.pairs[static_cast<std::size_t>(recent)].weight += weights[cell];
            continue;
        }
        const auto key = static_cast<std::uint64_t>(static_cast<std::uint32_t>(parts.columnOf[cell])) << 32 |
                         static_cast<std::uint32_t>(parts.rowOf[cell]);
        const auto [found, isNew] = known.try_emplace(key, static_cast<int>(table.pairs.size()));
        if (isNew)
            table.pairs.push_back({parts.columnOf[cell], parts.rowOf[cell], 0, 0});
        recent = table.pairOf[cell] = found->second;
        table.pairs[static_cast<std::size_t>(found->second)].weight += weights[cell];
    }
    return table;
}

Feasibility testFeasibility(const PartSums &sums, const PairTable &table, const FreeColumns &freeColumns)
{
    // Source → rows → columns → sink; everything must be saturated. Cells outside rows and free columns hang on one
    // node more, which gives and takes whatever they need.
    const int rows = static_cast<int>(sums.rows.size());
    const int columns = static_cast<int>(sums.columns.size());
    const int rest = rows, firstColumn = rows + 1, source = rows + 1 + columns, sink = source + 1;
    Feasibility result;
    std::int64_t rowSum = 0, columnSum = 0;
    const auto need = [&](const PartSum &part) {
        result.missing -= std::min<std::int64_t>(part.units, 0); // a set below its own held subsets
        return std::max<std::int64_t>(part.units, 0);
    };
    FlowNetwork network(sink + 1);
    for (int r = 0; r < rows; ++r) {
        const std::int64_t units = need(sums.rows[static_cast<std::size_t>(r)]);
        rowSum += units;
        network.addArc(source, r, units);
    }
    for (int c = 0; c < columns; ++c) {
        if (isFree(freeColumns, static_cast<std::size_t>(c))) {
            network.addArc(firstColumn + c, rest, kUnlimited);
            continue;
        }
        const std::int64_t units = need(sums.columns[static_cast<std::size_t>(c)]);
        columnSum += units;
        network.addArc(firstColumn + c, sink, units);
    }
    network.addArc(source, rest, std::max<std::int64_t>(columnSum - rowSum, 0));
    network.addArc(rest, sink, std::max<std::int64_t>(rowSum - columnSum, 0));
    std::vector<int> arcOf;
    for (const Pair &pair : table.pairs)
        arcOf.push_back(pair.weight > 0
                            ? network.addArc(pair.row < 0 ? rest : pair.row, firstColumn + pair.column, kUnlimited)
                            : -1);
    result.missing += std::max(rowSum, columnSum) - network.maximise(source, sink);
    if (result.missing > 0)
        return result;
    const std::vector<int> component = network.components();
    for (std::size_t p = 0; p < table.pairs.size(); ++p) {
        const Pair &pair = table.pairs[p];
        const int from = pair.row < 0 ? rest : pair.row;
        const bool isMovable = arcOf[p] >= 0 && (network.flow(arcOf[p]) > 0 ||
                                                 component[static_cast<std::size_t>(from)] ==
                                                     component[static_cast<std::size_t>(firstColumn + pair.column)]);
        result.alwaysZero.push_back(isMovable ? 0 : 1);
    }
    return result;
}

} // namespace quotasmith::spread
