// SPDX-License-Identifier: Apache-2.0
#include "core/spread/block/block_parts.h"

#include "core/money/money.h"
#include "core/spread/edits/edit_steps.h"

#include <algorithm>
#include <span>

namespace quotasmith::spread {

namespace {

/// More sets than this are not compared one by one.
constexpr std::size_t kMostCompared = 2000;

MonthSet monthsOfAll(const WantedCells &cells)
{
    MonthSet months;
    for (const WantedCell *cell : cells)
        months |= cell->months;
    return months;
}

/// Whether another cell of the same node holds all its months and more.
bool isInside(const WantedCell &cell, const WantedCells &cells)
{
    return std::any_of(cells.begin(), cells.end(), [&](const WantedCell *other) {
        return other->months != cell.months && (cell.months & ~other->months).none();
    });
}

bool isKnown(const HeldSet &set, std::span<const HeldSet> sets)
{
    return std::any_of(sets.begin(), sets.end(), [&](const HeldSet &other) {
        return other.firstLeaf == set.firstLeaf && other.endLeaf == set.endLeaf && other.months == set.months &&
               other.sum.units == set.sum.units;
    });
}

HeldSet lineSet(const LineProblem &problem, const plan::MonthUnits &own, const WantedCell &cell)
{
    HeldSet set{0, 1, cell.months, {cell.units, static_cast<double>(cell.units)}, cell.claim, {}};
    for (const int month : listed(cell.months)) {
        const auto m = static_cast<std::size_t>(month);
        set.sum.real += problem.weights[m] - static_cast<double>(own[m]);
    }
    return set;
}

/// A leaf has nothing below it that could be in the way.
void putLeaf(Sheet &sheet, plan::Axis axis, int node, const NodeMonths &months)
{
    const int leaf = sheet.tree(axis).leaves(node).first;
    plan::TargetLine &line = sheet.table(axis).leaves[static_cast<std::size_t>(leaf)];
    for (const int month : months.months) {
        const auto m = static_cast<std::size_t>(month);
        moveSpine(sheet, m, money::subtractUnits(months.line.cells[m], line.cells[m]),
                  months.line.ideal[m] - line.ideal[m]);
        line.cells[m] = months.line.cells[m];
        line.ideal[m] = months.line.ideal[m];
    }
}

/// Whether all cells lie side by side: then only holds can cross them.
bool isOneLevel(const plan::Tree &tree, const WantedCells &cells)
{
    return std::all_of(cells.begin(), cells.end(), [&](const WantedCell *cell) {
        return tree.parent(cell->place.node) == tree.parent(cells.front()->place.node);
    });
}

bool isCrossed(const std::vector<HeldSet> &sets, std::size_t known, bool amongThemselves)
{
    if (amongThemselves && sets.size() > kMostCompared)
        return true;
    for (std::size_t i = known; i < sets.size(); ++i)
        for (std::size_t j = 0; j < (amongThemselves ? i : known); ++j)
            if (setsCross(sets[i], sets[j]))
                return true;
    return false;
}

std::optional<Scope> scopeWith(const Sheet &sheet, plan::Axis axis, int node, const WantedCells &cells, Keep keep)
{
    Scope scope =
        keep == Keep::Both ? scopeOfYears(sheet, axis, node) : scopeOf(sheet, axis, node, listed(monthsOfAll(cells)));
    const std::size_t known = scope.sets.size();
    for (const WantedCell *cell : cells) {
        const HeldSet set = setIn(sheet, axis, node, cell->claim, cell->months, cell->units);
        if (!isKnown(set, std::span(scope.sets).first(known)))
            scope.sets.push_back(set);
    }
    if (isCrossed(scope.sets, known, !isOneLevel(sheet.tree(axis), cells)))
        return std::nullopt;
    return scope;
}

} // namespace

std::vector<int> listed(MonthSet months)
{
    std::vector<int> list;
    for (int m = 0; m < 12; ++m)
        if (months.test(static_cast<std::size_t>(m)))
            list.push_back(m);
    return list;
}

std::optional<NodeMonths> monthsWith(const Sheet &sheet, plan::Axis axis, const WantedCells &cells)
{
    const WantedCell &first = *cells.front();
    const int node = first.place.node;
    NodeMonths result;
    result.months = first.keep == Keep::Node ? openMonths(sheet, {}) : listed(monthsOfAll(cells));
    LineProblem problem = lineOf(sheet, axis, node, result.months);
    const plan::MonthUnits own = sheet.months(axis, node);
    std::int64_t total = 0;
    for (const WantedCell *cell : cells) {
        const HeldSet set = lineSet(problem, own, *cell);
        if (!isKnown(set, problem.sets))
            problem.sets.push_back(set);
        if (!isInside(*cell, cells))
            total = money::addUnits(total, cell->units);
    }
    if (first.keep != Keep::Node) {
        problem.total.real += static_cast<double>(money::subtractUnits(total, problem.total.units));
        problem.total.units = total;
        problem.totalClaim = first.claim;
    }
    const auto line = solveLine(problem);
    if (!line)
        return std::nullopt;
    result.line = *line;
    return result;
}

bool putMonths(Sheet &sheet, plan::Axis axis, const NodeMonths &months, const WantedCell &cell)
{
    if (sheet.tree(axis).isLeaf(cell.place.node) && cell.place.node != 0) {
        putLeaf(sheet, axis, cell.place.node, months);
        return true;
    }
    return !replaceOnAxis(sheet, axis, cell.place.node, months.months, months.line, cell.claim);
}

bool solveBelow(Sheet &sheet, plan::Axis axis, int node, const WantedCells &cells, Keep keep)
{
    auto scope = scopeWith(sheet, axis, node, cells, keep);
    auto solution = scope ? solveScope(sheet, *scope) : std::nullopt;
    if (!solution)
        return false;
    if (solution->movedIdeals) {
        // From whole sums the opposite edit leads back.
        Sheet settled = sheet;
        settleScope(settled, *scope);
        scope = scopeWith(settled, axis, node, cells, keep);
        solution = scope ? solveScope(settled, *scope) : std::nullopt;
        if (!solution)
            return false;
        sheet = std::move(settled);
    }
    putLines(sheet, *scope, *solution);
    return true;
}

} // namespace quotasmith::spread
