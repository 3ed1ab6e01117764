// SPDX-License-Identifier: Apache-2.0
#include "core/spread/solver/parts.h"

#include <algorithm>
#include <numeric>

namespace quotasmith::spread {

namespace {

/// Positions of a set's months within the grid.
std::vector<int> columnsOf(const CellGrid &grid, MonthSet months)
{
    std::vector<int> columns;
    for (std::size_t c = 0; c < grid.months.size(); ++c)
        if (months.test(static_cast<std::size_t>(grid.months[c])))
            columns.push_back(static_cast<int>(c));
    return columns;
}

void take(PartSum &from, const PartSum &sum)
{
    from.units -= sum.units;
    from.real -= sum.real;
}

/// One family of parts while sets are taken out of each other.
struct Family {
    std::vector<int> &ownerOf;
    std::vector<PartSum> &sums;
    std::vector<PartSum> &before;
};

/// Gives a set's cells to it and takes its sum from the set that had them: its nearest surrounding one.
void paint(const CellGrid &grid, const HeldSet &set, const std::vector<int> &columns, Family family)
{
    const int part = static_cast<int>(family.sums.size());
    const auto width = static_cast<int>(grid.months.size());
    const int outer = family.ownerOf[static_cast<std::size_t>(set.firstLeaf * width + columns.front())];
    if (outer >= 0) {
        take(family.sums[static_cast<std::size_t>(outer)], set.sum);
        take(family.before[static_cast<std::size_t>(outer)], set.before);
    }
    family.sums.push_back(set.sum);
    family.before.push_back(set.before);
    for (int leaf = set.firstLeaf; leaf < set.endLeaf; ++leaf)
        for (const int column : columns)
            family.ownerOf[static_cast<std::size_t>(leaf * width + column)] = part;
}

/// The same cells and the same units: said twice (a node and its only child).
bool isSame(const HeldSet &a, const HeldSet &b)
{
    return a.firstLeaf == b.firstLeaf && a.endLeaf == b.endLeaf && a.months == b.months && a.sum.units == b.sum.units;
}

} // namespace

MonthSet monthsOf(calendar::MonthRange range)
{
    MonthSet months;
    for (int m = range.first; m <= range.last; ++m)
        months.set(static_cast<std::size_t>(m));
    return months;
}

Parts reduceToParts(const CellGrid &grid, const std::vector<PartSum> &columns,
                    const std::vector<PartSum> &columnsBefore, const std::vector<HeldSet> &sets)
{
    Parts parts;
    parts.columnsBefore = columnsBefore;
    const auto width = grid.months.size();
    parts.columns = columns;
    parts.columnOf.resize(static_cast<std::size_t>(grid.size()));
    for (std::size_t cell = 0; cell < parts.columnOf.size(); ++cell)
        parts.columnOf[cell] = static_cast<int>(cell % width);
    parts.rowOf.assign(static_cast<std::size_t>(grid.size()), -1);

    std::vector<std::size_t> order(sets.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto area = [&](std::size_t s) {
        return static_cast<std::size_t>(sets[s].endLeaf - sets[s].firstLeaf) * sets[s].months.count();
    };
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return area(a) > area(b); });
    for (std::size_t i = 0; i < order.size(); ++i) {
        const std::size_t s = order[i];
        const std::vector<int> own = columnsOf(grid, sets[s].months);
        const bool isKnown = std::any_of(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(i),
                                         [&](std::size_t other) { return isSame(sets[other], sets[s]); });
        if (own.empty() || sets[s].firstLeaf == sets[s].endLeaf || isKnown)
            continue;
        if (own.size() == 1)
            paint(grid, sets[s], own, {parts.columnOf, parts.columns, parts.columnsBefore});
        else
            paint(grid, sets[s], own, {parts.rowOf, parts.rows, parts.rowsBefore});
    }
    return parts;
}

std::vector<char> openZeros(const Parts &parts, std::vector<double> &weights, const std::vector<double> &weightOf)
{
    std::vector<char> columnHas(parts.columns.size(), 0), rowHas(parts.rows.size(), 0), opened(weights.size(), 0);
    for (std::size_t cell = 0; cell < weights.size(); ++cell) {
        if (weights[cell] == 0)
            continue;
        columnHas[static_cast<std::size_t>(parts.columnOf[cell])] = 1;
        if (parts.rowOf[cell] >= 0)
            rowHas[static_cast<std::size_t>(parts.rowOf[cell])] = 1;
    }
    for (std::size_t cell = 0; cell < weights.size(); ++cell) {
        const auto column = static_cast<std::size_t>(parts.columnOf[cell]);
        const int row = parts.rowOf[cell];
        const bool opensColumn = !columnHas[column] && parts.columns[column].units != 0;
        const bool opensRow =
            row >= 0 && !rowHas[static_cast<std::size_t>(row)] && parts.rows[static_cast<std::size_t>(row)].units != 0;
        if ((!opensColumn && !opensRow) || weightOf[cell] == 0)
            continue;
        opened[cell] = 1;
        weights[cell] = weightOf[cell];
    }
    return opened;
}

} // namespace quotasmith::spread
