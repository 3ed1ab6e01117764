// SPDX-License-Identifier: Apache-2.0
#include "core/spread/solver/rounding/scope_rounding.h"

#include "core/spread/solver/rounding/grain.h"
#include "core/spread/solver/rounding/joint_rounding.h"

#include <algorithm>

namespace quotasmith::spread {

namespace {

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

CellRank rankOf(int leaf, std::size_t month)
{
    return {static_cast<std::uint32_t>(leaf), static_cast<std::uint32_t>(month)};
}

/// Tells how many cells each pair is going to have.
void expectCells(const ScopeTable &table, JointRounding &rounding)
{
    std::vector<std::size_t> cells(table.pairs.pairs.size(), 0);
    const std::size_t width = table.months.size();
    for (std::size_t group = 0; group < table.groupEnd.size(); ++group)
        for (std::size_t c = 0; c < width; ++c)
            cells[at(table.pairs.pairOf[group * width + c])] +=
                at(table.groupEnd[group] - (group == 0 ? 0 : table.groupEnd[group - 1]));
    for (std::size_t pair = 0; pair < cells.size(); ++pair)
        rounding.expect(pair, cells[pair]);
}

} // namespace

std::optional<std::vector<std::int64_t>> ScopeRounding::rounded(const PartSums &sums,
                                                                const std::vector<double> *factors) const
{
    if (m_grain > 1)
        if (auto cells = roundedToGrain(sums, factors))
            return cells;
    std::vector<std::int64_t> cells(m_table.weights.size());
    JointRounding rounding(sums, m_table.pairs);
    expectCells(m_table, rounding);
    m_table.forCells([&](std::size_t cell, std::size_t pair, int leaf, std::size_t month) {
        cells[cell] = rounding.add(pair, cell, m_table.idealOf(cell, pair, factors), rankOf(leaf, month));
    });
    if (!rounding.solve())
        return std::nullopt;
    rounding.forUps([&](std::size_t cell) { ++cells[cell]; });
    return cells;
}

/// The same in steps of the grain. What a sum has beyond a multiple of it sits in one cell, the largest of its pair.
std::optional<std::vector<std::int64_t>> ScopeRounding::roundedToGrain(const PartSums &sums,
                                                                       const std::vector<double> *factors) const
{
    const std::int64_t grain = m_grain;
    const std::vector<std::int64_t> odd = oddUnits(sums, m_table.pairs, grain);
    if (odd.empty())
        return std::nullopt;
    std::vector<std::size_t> largest(m_table.pairs.pairs.size(), m_table.weights.size());
    m_table.forCells([&](std::size_t cell, std::size_t pair, int, std::size_t) {
        if (largest[pair] == m_table.weights.size() || m_table.weights[cell] > m_table.weights[largest[pair]])
            largest[pair] = cell;
    });
    std::vector<std::int64_t> cells(m_table.weights.size());
    JointRounding rounding(inGrain(sums, m_table.pairs, odd, grain), m_table.pairs);
    m_table.forCells([&](std::size_t cell, std::size_t pair, int leaf, std::size_t month) {
        const std::int64_t own = largest[pair] == cell ? odd[pair] : 0;
        double ideal = m_table.idealOf(cell, pair, factors) - static_cast<double>(own);
        if (!m_allowNegative)
            ideal = std::max(ideal, 0.0);
        cells[cell] = rounding.add(pair, cell, ideal / static_cast<double>(grain), rankOf(leaf, month)) * grain + own;
    });
    if (!rounding.solve())
        return std::nullopt;
    rounding.forUps([&](std::size_t cell) { cells[cell] += grain; });
    return cells;
}

bool roundsSimply(const ScopeTable &table, const std::vector<plan::TargetLine> &leaves)
{
    std::vector<std::uint64_t> lastUp(table.parts.columns.size(), 0), firstDown(table.parts.columns.size(), UINT64_MAX);
    bool isGood = true;
    table.forCells([&](std::size_t cell, std::size_t pair, int leaf, std::size_t month) {
        const double ideal = table.weights[cell];
        const std::int64_t present = leaves[at(leaf)].cells[month];
        const double off = ideal - static_cast<double>(present);
        if (off < kSnap && off > -kSnap)
            return;
        if (off >= 1 - kSnap || off <= kSnap - 1) {
            isGood = false;
            return;
        }
        const auto column = at(table.pairs.pairs[pair].column);
        if (off < 0)
            lastUp[column] = std::max(lastUp[column], fractionKey(off + 1, rankOf(leaf, month)));
        else
            firstDown[column] = std::min(firstDown[column], fractionKey(off, rankOf(leaf, month)));
    });
    for (std::size_t column = 0; isGood && column < lastUp.size(); ++column)
        isGood = lastUp[column] < firstDown[column];
    return isGood;
}

} // namespace quotasmith::spread
