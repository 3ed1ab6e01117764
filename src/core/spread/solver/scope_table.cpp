// SPDX-License-Identifier: Apache-2.0
#include "core/spread/solver/scope_table.h"

#include <algorithm>
#include <cmath>

namespace quotasmith::spread {

namespace {

/// The scope's sets with groups in the place of leaves.
std::vector<HeldSet> setsOverGroups(const Scope &scope, const std::vector<int> &ends)
{
    const auto groupAt = [&](int leaf) {
        return static_cast<int>(std::upper_bound(ends.begin(), ends.end(), leaf) - ends.begin());
    };
    std::vector<HeldSet> sets = scope.sets;
    for (HeldSet &set : sets) {
        if (set.firstLeaf == set.endLeaf)
            continue;
        set.firstLeaf = groupAt(set.firstLeaf);
        set.endLeaf = groupAt(set.endLeaf - 1) + 1;
    }
    return sets;
}

void gatherWeights(const Sheet &sheet, const Scope &scope, const std::vector<plan::MonthReals> &own, ScopeTable &table)
{
    const auto &leaves = sheet.table(scope.axis).leaves;
    table.weights.resize(static_cast<std::size_t>(table.run.count()) * scope.months.size());
    std::size_t cell = 0;
    for (int leaf = 0; leaf < table.run.count(); ++leaf) {
        const plan::MonthReals &line = own.empty() ? leaves[static_cast<std::size_t>(table.run.first + leaf)].ideal
                                                   : own[static_cast<std::size_t>(leaf)];
        const MonthSet absent = sheet.absentMonths(scope.axis, table.run.first + leaf);
        for (const int month : scope.months)
            table.weights[cell++] =
                absent.test(static_cast<std::size_t>(month)) ? 0 : line[static_cast<std::size_t>(month)];
    }
}

/// What a group has in each month, and how many leaves it is; a cell that is not zero makes its group's not zero, even
/// where they cancel each other out.
struct GroupSums {
    std::vector<double> amounts;
    std::vector<double> leaves;
};

GroupSums sumGroups(const Sheet &sheet, plan::Axis axis, const ScopeTable &table)
{
    const std::size_t width = table.months.size();
    GroupSums sums{std::vector<double>(table.groupEnd.size() * width, 0),
                   std::vector<double>(table.groupEnd.size() * width, 0)};
    std::size_t cell = 0;
    int leaf = 0;
    for (std::size_t group = 0; group < table.groupEnd.size(); ++group)
        for (; leaf < table.groupEnd[group]; ++leaf) {
            const MonthSet absent = sheet.absentMonths(axis, table.run.first + leaf);
            for (std::size_t c = 0; c < width; ++c, ++cell) {
                sums.amounts[group * width + c] += std::fabs(table.weights[cell]);
                sums.leaves[group * width + c] += absent.test(static_cast<std::size_t>(table.months[c])) ? 0 : 1;
            }
        }
    return sums;
}

void fillOpened(const Sheet &sheet, plan::Axis axis, const std::vector<char> &opened, ScopeTable &table)
{
    const std::size_t width = table.months.size();
    std::size_t cell = 0;
    int leaf = 0;
    for (std::size_t group = 0; group < table.groupEnd.size(); ++group)
        for (; leaf < table.groupEnd[group]; ++leaf) {
            const MonthSet absent = sheet.absentMonths(axis, table.run.first + leaf);
            for (std::size_t c = 0; c < width; ++c, ++cell)
                if (opened[group * width + c] && !absent.test(static_cast<std::size_t>(table.months[c])))
                    table.weights[cell] = 1;
        }
}

} // namespace

std::vector<int> groupEnds(const Scope &scope, int leaves)
{
    std::vector<int> ends;
    for (const HeldSet &set : scope.sets) {
        ends.push_back(set.firstLeaf);
        ends.push_back(set.endLeaf);
    }
    ends.push_back(leaves);
    std::sort(ends.begin(), ends.end());
    ends.erase(std::unique(ends.begin(), ends.end()), ends.end());
    if (ends.front() == 0)
        ends.erase(ends.begin());
    return ends;
}

void ScopeTable::sumPairs()
{
    for (Pair &pair : pairs.pairs)
        pair.weight = pair.negative = 0;
    forCells([this](std::size_t cell, std::size_t pair, int, std::size_t) {
        const double weight = weights[cell];
        (weight < 0 ? pairs.pairs[pair].negative : pairs.pairs[pair].weight) += weight < 0 ? -weight : weight;
    });
}

ScopeTable tableOf(const Sheet &sheet, const Scope &scope, const std::vector<plan::MonthReals> &weights)
{
    ScopeTable table;
    table.run = sheet.tree(scope.axis).leaves(scope.node);
    table.months = scope.months;
    table.groupEnd = groupEnds(scope, table.run.count());
    gatherWeights(sheet, scope, weights, table);
    const CellGrid grid{static_cast<int>(table.groupEnd.size()), scope.months};
    table.parts = reduceToParts(grid, scope.columns, scope.columnsBefore, setsOverGroups(scope, table.groupEnd));
    GroupSums sums = sumGroups(sheet, scope.axis, table);
    const std::vector<char> opened = openZeros(table.parts, sums.amounts, sums.leaves);
    if (std::find(opened.begin(), opened.end(), 1) != opened.end())
        fillOpened(sheet, scope.axis, opened, table);
    table.pairs = pairUp(table.parts, sums.amounts);
    if (sheet.allowNegative)
        table.sumPairs();
    return table;
}

} // namespace quotasmith::spread
