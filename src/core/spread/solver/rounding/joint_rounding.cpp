// SPDX-License-Identifier: Apache-2.0
#include "core/spread/solver/rounding/joint_rounding.h"

#include "core/spread/solver/rounding/row_balance.h"

#include <algorithm>
#include <cmath>

namespace quotasmith::spread {

namespace {

std::uint64_t mixed(const CellRank &rank)
{
    std::uint64_t z = (static_cast<std::uint64_t>(rank.leaf) << 8 | rank.month) * 0x9e3779b97f4a7c15U;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
    return (z ^ (z >> 27)) & 0xffffU;
}

std::int64_t unitsBelow(double ideal)
{
    const auto cut = static_cast<std::int64_t>(ideal + kSnap);
    return static_cast<double>(cut) > ideal + kSnap ? cut - 1 : cut;
}

} // namespace

std::uint64_t fractionKey(double fraction, const CellRank &rank)
{
    const auto rest = static_cast<std::uint64_t>((1 - fraction) / kSnap + 0.5);
    return rest << 44 | static_cast<std::uint64_t>(rank.leaf & 0xfffffffU) << 16 | mixed(rank);
}

JointRounding::JointRounding(const PartSums &sums, const PairTable &table)
    : m_table(table), m_pairs(table.pairs.size()), m_lastUp(sums.columns.size(), 0)
{
    for (const PartSum &column : sums.columns)
        m_columnNeed.push_back(column.units);
    for (const PartSum &row : sums.rows)
        m_rowNeed.push_back(row.units);
}

std::int64_t JointRounding::add(std::size_t pair, std::size_t cell, double ideal, const CellRank &rank)
{
    const Pair &place = m_table.pairs[pair];
    const std::int64_t below = unitsBelow(ideal);
    m_columnNeed[static_cast<std::size_t>(place.column)] -= below;
    if (place.row >= 0)
        m_rowNeed[static_cast<std::size_t>(place.row)] -= below;
    const double fraction = ideal - static_cast<double>(below);
    if (fraction > kSnap)
        m_pairs[pair].left.push_back({fractionKey(fraction, rank), static_cast<std::uint32_t>(cell)});
    return below;
}

/// The cheapest fractions of a column, whatever their rows need.
bool JointRounding::fillColumn(std::size_t column, const std::vector<std::size_t> &pairs)
{
    const std::int64_t need = m_columnNeed[column];
    std::size_t count = 0;
    for (const std::size_t pair : pairs)
        count += m_pairs[pair].left.size();
    if (need < 0 || need > static_cast<std::int64_t>(count))
        return false;
    if (need == 0)
        return true;
    m_lastUp[column] = UINT64_MAX;
    if (need < static_cast<std::int64_t>(count)) {
        std::vector<std::uint64_t> keys;
        keys.reserve(count);
        for (const std::size_t pair : pairs)
            for (const Fraction &fraction : m_pairs[pair].left)
                keys.push_back(fraction.key);
        const auto nth = keys.begin() + static_cast<std::ptrdiff_t>(need - 1);
        std::nth_element(keys.begin(), nth, keys.end());
        m_lastUp[column] = *nth;
    }
    for (const std::size_t pair : pairs)
        if (const int row = m_table.pairs[pair].row; row >= 0)
            m_rowNeed[static_cast<std::size_t>(row)] -=
                std::count_if(m_pairs[pair].left.begin(), m_pairs[pair].left.end(),
                              [&](const Fraction &fraction) { return fraction.key <= m_lastUp[column]; });
    return true;
}

/// Gives every pair its own ups, to be exchanged.
void JointRounding::split()
{
    for (std::size_t pair = 0; pair < m_pairs.size(); ++pair) {
        const std::uint64_t last = m_lastUp[static_cast<std::size_t>(m_table.pairs[pair].column)];
        std::vector<Fraction> &left = m_pairs[pair].left;
        const auto end = std::partition(left.begin(), left.end(), [last](const Fraction &f) { return f.key > last; });
        m_pairs[pair].taken.assign(end, left.end());
        left.erase(end, left.end());
    }
    m_isSplit = true;
}

bool JointRounding::solve()
{
    std::vector<std::vector<std::size_t>> pairsOf(m_columnNeed.size());
    // A key is never 0: no cell of a column without ups goes up.
    for (std::size_t pair = 0; pair < m_pairs.size(); ++pair)
        pairsOf[static_cast<std::size_t>(m_table.pairs[pair].column)].push_back(pair);
    for (std::size_t column = 0; column < pairsOf.size(); ++column)
        if (!fillColumn(column, pairsOf[column]))
            return false;
    if (std::all_of(m_rowNeed.begin(), m_rowNeed.end(), [](std::int64_t need) { return need == 0; }))
        return true;
    split();
    return RowBalance(*this).run();
}

std::optional<std::vector<std::int64_t>> roundJointly(const Parts &parts, const PairTable &table,
                                                      const std::vector<double> &ideal,
                                                      const std::vector<CellRank> &ranks)
{
    const PartSums sums = parts.sums();
    JointRounding rounding(sums, table);
    std::vector<std::int64_t> cells(ideal.size());
    for (std::size_t cell = 0; cell < ideal.size(); ++cell)
        cells[cell] = rounding.add(static_cast<std::size_t>(table.pairOf[cell]), cell, ideal[cell], ranks[cell]);
    if (!rounding.solve())
        return std::nullopt;
    rounding.forUps([&](std::size_t cell) { ++cells[cell]; });
    return cells;
}

} // namespace quotasmith::spread
