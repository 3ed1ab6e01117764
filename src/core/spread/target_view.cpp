// SPDX-License-Identifier: Apache-2.0
#include "core/spread/target_view.h"

#include "core/money/money.h"
#include "core/spread/assigned.h"

#include <algorithm>

namespace quotasmith::spread {

namespace {

int monthsIn(Column by)
{
    switch (by) {
    case Column::Year:
        return 12;
    case Column::Half:
        return 6;
    case Column::Quarter:
        return 3;
    case Column::Month:
        break;
    }
    return 1;
}

/// Months of every node of a tree, summed upward from the leaves once.
std::vector<plan::MonthUnits> nodeMonths(const Sheet &sheet, plan::Axis axis)
{
    const plan::Tree &tree = sheet.tree(axis);
    std::vector<plan::MonthUnits> sums(static_cast<std::size_t>(tree.size()), plan::MonthUnits{});
    for (int leaf = 0; leaf < tree.leafCount(); ++leaf)
        sums[static_cast<std::size_t>(tree.leafNode(leaf))] =
            sheet.table(axis).leaves[static_cast<std::size_t>(leaf)].cells;
    for (int node = tree.size() - 1; node > 0; --node) {
        plan::MonthUnits &parent = sums[static_cast<std::size_t>(tree.parent(node))];
        for (std::size_t m = 0; tree.isPlanned(node) && m < 12; ++m)
            parent[m] = money::addUnits(parent[m], sums[static_cast<std::size_t>(node)][m]);
    }
    return sums;
}

/// An unassigned node without any target and without members of its own below it.
bool isEmptyUnassigned(const plan::Tree &tree, int node, const plan::MonthUnits &months)
{
    for (int below = node; below < tree.end(node); ++below)
        if (tree.isPlanned(below) && !tree.node(below).unassigned)
            return false;
    return std::all_of(months.begin(), months.end(), [](std::int64_t units) { return units == 0; });
}

} // namespace

std::vector<calendar::MonthRange> columnsOf(Column by)
{
    std::vector<calendar::MonthRange> columns;
    const int months = monthsIn(by);
    for (int first = 0; by != Column::Year && first < 12; first += months)
        columns.push_back({first, first + months - 1});
    columns.push_back({0, 11});
    return columns;
}

std::vector<MonthRow> viewMonths(const Sheet &sheet, plan::Axis axis)
{
    const plan::Tree &tree = sheet.tree(axis);
    const auto months = nodeMonths(sheet, axis);
    std::vector<MonthRow> rows;
    rows.reserve(months.size());
    for (int node = 0; node < tree.size(); ++node) {
        const plan::MonthUnits &own = months[static_cast<std::size_t>(node)];
        if (!tree.isPlanned(node) || isEmptyUnassigned(tree, node, own))
            continue;
        MonthRow &row = rows.emplace_back(MonthRow{node, own, {}});
        for (const plan::Hold &hold : sheet.holds)
            if (hold.axis == axis && hold.node == tree.node(node).id)
                row.held.push_back(hold.months);
        std::sort(row.held.begin(), row.held.end());
    }
    return rows;
}

TargetView viewTargets(const Sheet &sheet, plan::Axis axis, Column by, std::span<const money::Rate> factors)
{
    TargetView view{columnsOf(by), {}, {}};
    for (const calendar::MonthRange &column : view.columns)
        view.open.push_back(sheet.isOpenIn(column));
    for (MonthRow &own : viewMonths(sheet, axis)) {
        if (!factors.empty())
            own.held.clear();
        const money::Rate factor = factors.empty() ? money::Rate(1, 1) : factors[static_cast<std::size_t>(own.node)];
        TargetRow &row = view.rows.emplace_back(TargetRow{axis, own.node, {}, std::move(own.held)});
        for (const calendar::MonthRange &column : view.columns)
            row.values.push_back(assignedUnits(own.months, column, factor));
    }
    return view;
}

} // namespace quotasmith::spread
