// SPDX-License-Identifier: Apache-2.0
#include "core/spread/cross/cross_table.h"

#include "core/base/check.h"
#include "core/money/money.h"
#include "core/spread/solver/fit.h"
#include "core/spread/solver/flow.h"
#include "core/spread/solver/rounding/joint_rounding.h"

#include <algorithm>
#include <numeric>

namespace quotasmith::spread {

namespace {

std::size_t size(int i)
{
    return static_cast<std::size_t>(i);
}

std::int64_t sumOf(const std::vector<std::int64_t> &units)
{
    return std::accumulate(units.begin(), units.end(), std::int64_t{0}, money::addUnits);
}

/// The table with one row more, for what has nobody, and one column more, for who has nothing to take.
class WideTable {
public:
    explicit WideTable(const CrossProblem &problem)
        : m_problem(problem), m_rows(static_cast<int>(problem.rows.size())),
          m_columns(static_cast<int>(problem.columns.size()))
    {
        placeMost();
        sumSeeds();
        for (int r = 0; r <= m_rows; ++r)
            for (int c = 0; c <= m_columns; ++c)
                if (weight(r, c) > 0)
                    addCell(r, c);
        for (int r = 0; r <= m_rows; ++r)
            m_parts.rows.push_back(exactly(r < m_rows ? problem.rows[size(r)] : m_unplaced));
        for (int c = 0; c <= m_columns; ++c)
            m_parts.columns.push_back(exactly(c < m_columns ? problem.columns[size(c)] : m_unplaced));
    }

    CrossTable solve() const
    {
        const PairTable table = pairUp(m_parts, m_weights);
        const Feasibility feasibility = testFeasibility(m_parts.sums(), table);
        QS_CHECK(feasibility.missing == 0); // the flow is a table of these sums
        const auto fit = fitParts(m_parts.sums(), table, feasibility.alwaysZero);
        if (!fit)
            return tableOf(m_flow);
        std::vector<double> ideal(m_weights.size(), 0);
        for (std::size_t cell = 0; cell < ideal.size(); ++cell)
            if (!feasibility.alwaysZero[size(table.pairOf[cell])])
                ideal[cell] =
                    m_weights[cell] * fit->columns[size(m_parts.columnOf[cell])] * fit->rows[size(m_parts.rowOf[cell])];
        return tableOf(roundJointly(m_parts, table, ideal, m_ranks).value_or(m_flow));
    }

private:
    static PartSum exactly(std::int64_t units) { return {units, static_cast<double>(units)}; }

    double weight(int r, int c) const
    {
        if (r < m_rows && c < m_columns)
            return m_problem.seed[size(r)][size(c)];
        if (r == m_rows && c == m_columns)
            return 0;
        // A row that finds no place leaves as large a part of itself as any other in the same position.
        const double sum = r == m_rows ? m_columnSeeds[size(c)] : m_rowSeeds[size(r)];
        return sum > 0 ? sum : 1;
    }

    void sumSeeds()
    {
        m_rowSeeds.assign(size(m_rows), 0);
        m_columnSeeds.assign(size(m_columns), 0);
        for (std::size_t r = 0; r < m_rowSeeds.size(); ++r)
            for (std::size_t c = 0; c < m_columnSeeds.size(); ++c) {
                m_rowSeeds[r] += m_problem.seed[r][c];
                m_columnSeeds[c] += m_problem.seed[r][c];
            }
    }

    void addCell(int r, int c)
    {
        m_weights.push_back(weight(r, c));
        m_parts.rowOf.push_back(r);
        m_parts.columnOf.push_back(c);
        m_ranks.push_back({static_cast<std::uint32_t>(r), static_cast<std::uint32_t>(c)});
        m_flow.push_back(r == m_rows      ? m_left[size(m_rows + c)]
                         : c == m_columns ? m_left[size(r)]
                                          : m_placed[size(r) * size(m_columns) + size(c)]);
    }

    /// Rows → columns wherever the seed allows it.
    void placeMost()
    {
        const int source = m_rows + m_columns, sink = source + 1;
        FlowNetwork network(sink + 1);
        m_left = m_problem.rows;
        m_left.insert(m_left.end(), m_problem.columns.begin(), m_problem.columns.end());
        for (int r = 0; r < m_rows; ++r)
            network.addArc(source, r, m_problem.rows[size(r)]);
        for (int c = 0; c < m_columns; ++c)
            network.addArc(m_rows + c, sink, m_problem.columns[size(c)]);
        std::vector<int> arcs(size(m_rows) * size(m_columns), -1);
        for (int r = 0; r < m_rows; ++r)
            for (int c = 0; c < m_columns; ++c)
                if (weight(r, c) > 0)
                    arcs[size(r) * size(m_columns) + size(c)] = network.addArc(r, m_rows + c, kUnlimited);
        m_unplaced = sumOf(m_problem.rows) - network.maximise(source, sink);
        m_placed.resize(arcs.size(), 0);
        for (std::size_t at = 0; at < arcs.size(); ++at) {
            m_placed[at] = arcs[at] < 0 ? 0 : network.flow(arcs[at]);
            m_left[at / size(m_columns)] -= m_placed[at];
            m_left[size(m_rows) + at % size(m_columns)] -= m_placed[at];
        }
    }

    CrossTable tableOf(const std::vector<std::int64_t> &units) const
    {
        CrossTable result{
            {}, std::vector<std::int64_t>(size(m_columns), 0), std::vector<std::int64_t>(size(m_rows), 0)};
        result.cells.assign(size(m_rows), std::vector<std::int64_t>(size(m_columns), 0));
        for (std::size_t cell = 0; cell < units.size(); ++cell) {
            const int r = m_parts.rowOf[cell], c = m_parts.columnOf[cell];
            if (r == m_rows)
                result.nobody[size(c)] = units[cell];
            else if (c == m_columns)
                result.without[size(r)] = units[cell];
            else
                result.cells[size(r)][size(c)] = units[cell];
        }
        return result;
    }

    const CrossProblem &m_problem;
    int m_rows, m_columns;
    std::int64_t m_unplaced = 0;
    std::vector<std::int64_t> m_placed; ///< by row and column, by the flow
    std::vector<std::int64_t> m_left;   ///< by row, then by column
    std::vector<double> m_rowSeeds, m_columnSeeds;
    Parts m_parts;
    std::vector<double> m_weights;
    std::vector<CellRank> m_ranks;
    std::vector<std::int64_t> m_flow; ///< by cell: a table of these sums, whatever its shares
};

} // namespace

CrossTable crossTable(const CrossProblem &problem)
{
    QS_CHECK(problem.seed.size() == problem.rows.size());
    QS_CHECK(sumOf(problem.rows) == sumOf(problem.columns));
    return WideTable(problem).solve();
}

} // namespace quotasmith::spread
