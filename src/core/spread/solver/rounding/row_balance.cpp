// SPDX-License-Identifier: Apache-2.0
#include "core/spread/solver/rounding/row_balance.h"

#include <algorithm>

namespace quotasmith::spread {

namespace {

using Cost = money::Wide;

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

bool isCheaper(const Fraction &a, const Fraction &b)
{
    return a.key < b.key;
}
bool isDearer(const Fraction &a, const Fraction &b)
{
    return a.key > b.key;
}

/// The parts of a key, wide enough apart that sums of costs keep their order.
Cost costOf(const Fraction &fraction)
{
    return static_cast<Cost>(fraction.key >> 44) << 80 | static_cast<Cost>((fraction.key >> 16) & 0xfffffffU) << 36 |
           static_cast<Cost>(fraction.key & 0xffffU);
}

} // namespace

RowBalance::RowBalance(JointRounding &rounding)
    : m_rounding(rounding), m_free(static_cast<int>(rounding.m_rowNeed.size())), m_firstColumn(m_free + 1),
      m_pairsOf(at(m_firstColumn) + rounding.m_columnNeed.size())
{
    for (int pair = 0; pair < static_cast<int>(rounding.m_pairs.size()); ++pair) {
        m_pairsOf[at(rowNode(pair))].push_back(pair);
        m_pairsOf[at(columnNode(pair))].push_back(pair);
    }
}

bool RowBalance::run()
{
    std::vector<std::int64_t> &need = m_rounding.m_rowNeed;
    for (int row = 0; row < m_free; ++row)
        while (need[at(row)] < 0)
            if (!move(row))
                return false;
    while (std::any_of(need.begin(), need.end(), [](std::int64_t units) { return units > 0; }))
        if (!move(m_free))
            return false;
    return true;
}

int RowBalance::rowNode(int pair) const
{
    const int row = m_rounding.m_table.pairs[at(pair)].row;
    return row < 0 ? m_free : row;
}

int RowBalance::columnNode(int pair) const
{
    return m_firstColumn + m_rounding.m_table.pairs[at(pair)].column;
}

bool RowBalance::canTake(int pair) const
{
    return !m_rounding.m_pairs[at(pair)].left.empty();
}

bool RowBalance::canGive(int pair) const
{
    return !m_rounding.m_pairs[at(pair)].taken.empty();
}

void RowBalance::makeHeaps(int pair)
{
    auto &fractions = m_rounding.m_pairs[at(pair)];
    if (fractions.heaped)
        return;
    std::make_heap(fractions.left.begin(), fractions.left.end(), isDearer);
    std::make_heap(fractions.taken.begin(), fractions.taken.end(), isCheaper);
    fractions.heaped = true;
}

Cost RowBalance::nextCost(int pair)
{
    makeHeaps(pair);
    return costOf(m_rounding.m_pairs[at(pair)].left.front());
}

Cost RowBalance::lastCost(int pair)
{
    makeHeaps(pair);
    return costOf(m_rounding.m_pairs[at(pair)].taken.front());
}

void RowBalance::take(int pair)
{
    auto &[left, taken, heaped] = m_rounding.m_pairs[at(pair)];
    makeHeaps(pair);
    std::pop_heap(left.begin(), left.end(), isDearer);
    taken.push_back(left.back());
    left.pop_back();
    std::push_heap(taken.begin(), taken.end(), isCheaper);
    if (rowNode(pair) != m_free)
        --m_rounding.m_rowNeed[at(rowNode(pair))];
}

void RowBalance::give(int pair)
{
    auto &[left, taken, heaped] = m_rounding.m_pairs[at(pair)];
    makeHeaps(pair);
    std::pop_heap(taken.begin(), taken.end(), isCheaper);
    left.push_back(taken.back());
    taken.pop_back();
    std::push_heap(left.begin(), left.end(), isDearer);
    if (rowNode(pair) != m_free)
        ++m_rounding.m_rowNeed[at(rowNode(pair))];
}

/// One arc: row → column gives a unit back, column → row takes one.
void RowBalance::visit(int from, int node, int pair)
{
    if (isColumn(node) ? !canTake(pair) : !canGive(pair))
        return;
    const int to = isColumn(node) ? rowNode(pair) : columnNode(pair);
    const Cost length = m_distance[at(node)] + (isColumn(node) ? nextCost(pair) : -lastCost(pair));
    if (to == from || (m_known[at(to)] && m_distance[at(to)] <= length))
        return;
    m_known[at(to)] = 1;
    m_distance[at(to)] = length;
    m_via[at(to)] = pair;
    if (!m_queued[at(to)])
        m_queue.push_back(to);
    m_queued[at(to)] = 1;
}

/// Bellman and Ford with a queue: costs may be negative.
void RowBalance::searchPaths(int from)
{
    const std::size_t nodes = m_pairsOf.size();
    m_distance.assign(nodes, 0);
    m_via.assign(nodes, -1);
    m_known.assign(nodes, 0);
    m_queued.assign(nodes, 0);
    m_queue.assign(1, from);
    m_known[at(from)] = 1;
    for (std::size_t head = 0; head < m_queue.size(); ++head) {
        const int node = m_queue[head];
        m_queued[at(node)] = 0;
        for (const int pair : m_pairsOf[at(node)])
            visit(from, node, pair);
    }
}

/// From a row that has too much (or the free row) to one that has too little (or the free row).
bool RowBalance::move(int from)
{
    searchPaths(from);
    int target = -1;
    for (int row = 0; row <= m_free; ++row) {
        const bool takes = row == m_free ? from != m_free : m_rounding.m_rowNeed[at(row)] > 0;
        if (takes && m_known[at(row)] && row != from && (target < 0 || m_distance[at(row)] < m_distance[at(target)]))
            target = row;
    }
    if (target < 0)
        return false;
    for (int node = target; node != from;) {
        const int pair = m_via[at(node)];
        if (isColumn(node))
            give(pair);
        else
            take(pair);
        node = isColumn(node) ? rowNode(pair) : columnNode(pair);
    }
    return true;
}

} // namespace quotasmith::spread
