// SPDX-License-Identifier: Apache-2.0
#include "core/spread/solver/joint_rounding.h"

#include "core/money/rounding.h"

#include <algorithm>
#include <cmath>
#include <queue>

namespace quotasmith::spread {

namespace {

constexpr double kSnap = 1e-6;
using Cost = money::Wide;

struct Fraction {
    Cost cost = 0;
    int cell = 0;
};

std::uint64_t mixed(const CellRank &rank)
{
    std::uint64_t z = (static_cast<std::uint64_t>(rank.leaf) << 8 | rank.month) * 0x9e3779b97f4a7c15U;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
    return (z ^ (z >> 27)) & 0xffffU;
}

/// The larger the fraction the cheaper to round up; then the earlier leaf; then a fixed mix that leaves no ties between
/// sums.
Cost costOf(double fraction, const CellRank &rank)
{
    const auto rest = static_cast<std::int64_t>(std::llround((1 - fraction) / kSnap));
    return static_cast<Cost>(rest) << 80 | static_cast<Cost>(rank.leaf) << 36 | static_cast<Cost>(mixed(rank));
}

/// Moves units between the pairs of a column until every row has what it needs, always along a cheapest path.
class RowBalance {
public:
    RowBalance(const Parts &parts, const PairTable &table, std::vector<std::vector<Fraction>> &fractions,
               std::vector<std::int64_t> columnNeed, std::vector<std::int64_t> rowNeed)
        : m_table(table), m_fractions(fractions), m_taken(table.pairs.size(), 0), m_rowNeed(std::move(rowNeed)),
          m_free(static_cast<int>(parts.rows.size())), m_firstColumn(m_free + 1),
          m_pairsOf(static_cast<std::size_t>(m_firstColumn) + parts.columns.size()), m_columnNeed(std::move(columnNeed))
    {
        for (std::size_t p = 0; p < table.pairs.size(); ++p) {
            m_pairsOf[static_cast<std::size_t>(rowNode(p))].push_back(static_cast<int>(p));
            m_pairsOf[static_cast<std::size_t>(columnNode(p))].push_back(static_cast<int>(p));
        }
    }

    bool solve()
    {
        for (std::size_t c = 0; c < m_columnNeed.size(); ++c)
            if (!fillColumn(c))
                return false;
        for (int row = 0; row < m_free; ++row)
            while (m_rowNeed[static_cast<std::size_t>(row)] < 0)
                if (!move(row))
                    return false;
        while (std::any_of(m_rowNeed.begin(), m_rowNeed.end(), [](std::int64_t need) { return need > 0; }))
            if (!move(m_free))
                return false;
        return true;
    }

    const std::vector<std::int64_t> &taken() const { return m_taken; }

private:
    int rowNode(std::size_t pair) const { return m_table.pairs[pair].row < 0 ? m_free : m_table.pairs[pair].row; }
    int columnNode(std::size_t pair) const { return m_firstColumn + m_table.pairs[pair].column; }
    bool isColumn(int node) const { return node >= m_firstColumn; }
    bool canTake(int pair) const
    {
        return m_taken[static_cast<std::size_t>(pair)] <
               static_cast<std::int64_t>(m_fractions[static_cast<std::size_t>(pair)].size());
    }
    bool canGive(int pair) const { return m_taken[static_cast<std::size_t>(pair)] > 0; }
    Cost nextCost(int pair) const
    {
        const auto p = static_cast<std::size_t>(pair);
        return m_fractions[p][static_cast<std::size_t>(m_taken[p])].cost;
    }
    Cost lastCost(int pair) const
    {
        const auto p = static_cast<std::size_t>(pair);
        return m_fractions[p][static_cast<std::size_t>(m_taken[p] - 1)].cost;
    }
    void change(int pair, std::int64_t by)
    {
        const auto p = static_cast<std::size_t>(pair);
        m_taken[p] += by;
        if (rowNode(p) != m_free)
            m_rowNeed[static_cast<std::size_t>(rowNode(p))] -= by;
    }

    /// The cheapest fractions of a column, whatever their rows need.
    bool fillColumn(std::size_t column)
    {
        using Candidate = std::pair<Cost, int>;
        std::priority_queue<Candidate, std::vector<Candidate>, std::greater<>> candidates;
        for (const int pair : m_pairsOf[static_cast<std::size_t>(m_firstColumn) + column])
            if (canTake(pair))
                candidates.emplace(nextCost(pair), pair);
        for (std::int64_t left = m_columnNeed[column]; left > 0; --left) {
            if (candidates.empty())
                return false;
            const int pair = candidates.top().second;
            candidates.pop();
            change(pair, 1);
            if (canTake(pair))
                candidates.emplace(nextCost(pair), pair);
        }
        return m_columnNeed[column] >= 0;
    }

    /// A cheapest path from a row that has too much (or the free row) to one that has too little (or the free row);
    /// row → column gives a unit back, column → row takes one. Bellman and Ford with a queue: costs may be negative.
    bool move(int from)
    {
        const std::size_t nodes = m_pairsOf.size();
        std::vector<Cost> distance(nodes, 0);
        std::vector<int> via(nodes, -1);
        std::vector<char> known(nodes, 0), queued(nodes, 0);
        std::queue<int> queue;
        known[static_cast<std::size_t>(from)] = queued[static_cast<std::size_t>(from)] = 1;
        queue.push(from);
        while (!queue.empty()) {
            const int node = queue.front();
            queue.pop();
            queued[static_cast<std::size_t>(node)] = 0;
            for (const int pair : m_pairsOf[static_cast<std::size_t>(node)]) {
                if (isColumn(node) ? !canTake(pair) : !canGive(pair))
                    continue;
                const auto p = static_cast<std::size_t>(pair);
                const int to = isColumn(node) ? rowNode(p) : columnNode(p);
                const Cost length =
                    distance[static_cast<std::size_t>(node)] + (isColumn(node) ? nextCost(pair) : -lastCost(pair));
                const auto t = static_cast<std::size_t>(to);
                if (to == from || (known[t] && distance[t] <= length))
                    continue;
                known[t] = 1;
                distance[t] = length;
                via[t] = pair;
                if (!queued[t])
                    queue.push(to);
                queued[t] = 1;
            }
        }
        int target = -1;
        for (int row = 0; row <= m_free; ++row) {
            const auto r = static_cast<std::size_t>(row);
            const bool takes = row == m_free ? from != m_free : m_rowNeed[r] > 0;
            if (takes && known[r] && row != from &&
                (target < 0 || distance[r] < distance[static_cast<std::size_t>(target)]))
                target = row;
        }
        if (target < 0)
            return false;
        for (int node = target; node != from;) {
            const int pair = via[static_cast<std::size_t>(node)];
            const auto p = static_cast<std::size_t>(pair);
            change(pair, isColumn(node) ? -1 : 1);
            node = isColumn(node) ? rowNode(p) : columnNode(p);
        }
        return true;
    }

    const PairTable &m_table;
    std::vector<std::vector<Fraction>> &m_fractions;
    std::vector<std::int64_t> m_taken; ///< by pair: how many of its cells go up
    std::vector<std::int64_t> m_rowNeed;
    int m_free;
    int m_firstColumn;
    std::vector<std::vector<int>> m_pairsOf; ///< by node
    std::vector<std::int64_t> m_columnNeed;
};

} // namespace

std::optional<std::vector<std::int64_t>> roundJointly(const Parts &parts, const PairTable &table,
                                                      const std::vector<double> &ideal,
                                                      const std::vector<CellRank> &ranks)
{
    std::vector<std::int64_t> cells(ideal.size());
    std::vector<std::int64_t> columnNeed, rowNeed;
    for (const PartSum &column : parts.columns)
        columnNeed.push_back(column.units);
    for (const PartSum &row : parts.rows)
        rowNeed.push_back(row.units);
    std::vector<std::size_t> cellsOf(table.pairs.size(), 0);
    for (const int pair : table.pairOf)
        ++cellsOf[static_cast<std::size_t>(pair)];
    std::vector<std::vector<Fraction>> fractions(table.pairs.size());
    for (std::size_t pair = 0; pair < fractions.size(); ++pair)
        fractions[pair].reserve(cellsOf[pair]);
    for (std::size_t cell = 0; cell < ideal.size(); ++cell) {
        const double below = std::floor(ideal[cell] + kSnap);
        cells[cell] = static_cast<std::int64_t>(below);
        columnNeed[static_cast<std::size_t>(parts.columnOf[cell])] -= cells[cell];
        if (parts.rowOf[cell] >= 0)
            rowNeed[static_cast<std::size_t>(parts.rowOf[cell])] -= cells[cell];
        if (std::ceil(ideal[cell] - kSnap) > below)
            fractions[static_cast<std::size_t>(table.pairOf[cell])].push_back(
                {costOf(ideal[cell] - below, ranks[cell]), static_cast<int>(cell)});
    }
    for (auto &pair : fractions)
        std::sort(pair.begin(), pair.end(), [](const Fraction &a, const Fraction &b) { return a.cost < b.cost; });
    RowBalance balance(parts, table, fractions, std::move(columnNeed), std::move(rowNeed));
    if (!balance.solve())
        return std::nullopt;
    for (std::size_t p = 0; p < fractions.size(); ++p)
        for (std::int64_t i = 0; i < balance.taken()[p]; ++i)
            ++cells[static_cast<std::size_t>(fractions[p][static_cast<std::size_t>(i)].cell)];
    return cells;
}

} // namespace quotasmith::spread
