// SPDX-License-Identifier: Apache-2.0
#include "core/spread/solver/rounding/grain.h"

#include <algorithm>
#include <numeric>

namespace quotasmith::spread {

namespace {

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

std::int64_t remainder(std::int64_t units, std::int64_t grain)
{
    return ((units % grain) + grain) % grain;
}

std::vector<std::int64_t> remainders(const std::vector<PartSum> &sums, std::int64_t grain)
{
    std::vector<std::int64_t> result;
    for (const PartSum &sum : sums)
        result.push_back(remainder(sum.units, grain));
    return result;
}

class OddUnits {
public:
    OddUnits(const PartSums &sums, const PairTable &table, std::int64_t grain)
        : m_table(table), m_grain(grain), m_rows(remainders(sums.rows, grain)),
          m_columns(remainders(sums.columns, grain)), m_odd(table.pairs.size(), 0), m_order(table.pairs.size())
    {
        std::iota(m_order.begin(), m_order.end(), std::size_t{0});
        std::stable_sort(m_order.begin(), m_order.end(),
                         [&](std::size_t a, std::size_t b) { return table.pairs[a].weight > table.pairs[b].weight; });
    }

    std::vector<std::int64_t> run()
    {
        for (const bool borrows : {false, true})
            for (const std::size_t pair : m_order)
                placeRow(pair, borrows);
        for (const std::size_t pair : m_order)
            if (m_table.pairs[pair].row < 0) {
                std::int64_t &column = m_columns[at(m_table.pairs[pair].column)];
                m_odd[pair] += column;
                column = 0;
            }
        const auto isPlaced = [](std::int64_t units) { return units == 0; };
        const bool isDone = std::all_of(m_columns.begin(), m_columns.end(), isPlaced) &&
                            std::all_of(m_rows.begin(), m_rows.end(), isPlaced);
        return isDone ? m_odd : std::vector<std::int64_t>();
    }

private:
    /// A row's remainder goes where a column has one too; then, with a whole grain borrowed, anywhere.
    void placeRow(std::size_t pair, bool borrows)
    {
        const Pair &place = m_table.pairs[pair];
        if (place.row < 0 || place.weight <= 0 || m_rows[at(place.row)] == 0)
            return;
        std::int64_t &column = m_columns[at(place.column)];
        if (borrows && column < m_rows[at(place.row)])
            column += m_grain;
        const std::int64_t units = std::min(column, m_rows[at(place.row)]);
        m_odd[pair] += units;
        m_rows[at(place.row)] -= units;
        column -= units;
    }

    const PairTable &m_table;
    std::int64_t m_grain;
    std::vector<std::int64_t> m_rows, m_columns;
    std::vector<std::int64_t> m_odd;
    std::vector<std::size_t> m_order; ///< pairs, the largest first
};

} // namespace

std::vector<std::int64_t> oddUnits(const PartSums &sums, const PairTable &table, std::int64_t grain)
{
    return OddUnits(sums, table, grain).run();
}

PartSums inGrain(const PartSums &sums, const PairTable &table, const std::vector<std::int64_t> &odd, std::int64_t grain)
{
    PartSums result = sums;
    for (std::size_t pair = 0; pair < odd.size(); ++pair) {
        result.columns[at(table.pairs[pair].column)].units -= odd[pair];
        if (table.pairs[pair].row >= 0)
            result.rows[at(table.pairs[pair].row)].units -= odd[pair];
    }
    for (std::vector<PartSum> *parts : {&result.columns, &result.rows})
        for (PartSum &part : *parts)
            part.units /= grain;
    return result;
}

} // namespace quotasmith::spread
