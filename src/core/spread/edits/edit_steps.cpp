// SPDX-License-Identifier: Apache-2.0
#include "core/spread/edits/edit_steps.h"

#include "core/money/money.h"
#include "core/spread/solver/precision.h"

#include <algorithm>
#include <cmath>

namespace quotasmith::spread {

namespace {

/// The way back needs the ideals as they were, so they may lie a little beside the units they stand for.
constexpr double kFurthestIdeal = 2;
constexpr double kSameIdeal = 1e-6;

/// Whether a hold reaches the months of a node: one of the node or above it, or of any root, whose months are the
/// spine.
bool holdsOver(const Sheet &sheet, const PlacedHold &held, plan::Axis axis, int node)
{
    return held.node == 0 ||
           (held.hold.axis == axis && (held.node == node || sheet.tree(axis).isAbove(held.node, node)));
}

void addTo(PartSum &sum, std::int64_t units, double real)
{
    sum.units = money::addUnits(sum.units, units);
    sum.real += real;
}

std::optional<Conflict> solveInto(Sheet &sheet, const Scope &scope, bool *movedIdeals)
{
    const auto lines = solveScope(sheet, scope);
    if (!lines)
        return explainScope(sheet, scope);
    putLines(sheet, scope, *lines);
    if (movedIdeals && lines->movedIdeals)
        *movedIdeals = true;
    return std::nullopt;
}

/// Months in which two spines differ.
std::vector<int> changedMonths(const plan::TargetLine &before, const plan::TargetLine &after)
{
    std::vector<int> months;
    for (std::size_t m = 0; m < 12; ++m)
        if (before.cells[m] != after.cells[m] || before.ideal[m] != after.ideal[m])
            months.push_back(static_cast<int>(m));
    return months;
}

/// The months, and the open ones that holds over more than one month tie to them: outside of these nothing moves.
std::vector<int> tiedMonths(const Sheet &sheet, plan::Axis axis, const std::vector<int> &months)
{
    MonthSet tied;
    for (const int m : months)
        tied.set(static_cast<std::size_t>(m));
    for (bool grows = true; grows;) {
        const MonthSet before = tied;
        for (const plan::Hold &hold : sheet.holds)
            if (hold.axis == axis && (monthsOf(hold.months) & tied).any())
                tied |= monthsOf(hold.months);
        grows = tied != before;
    }
    std::vector<int> all;
    for (const int m : openMonths(sheet, {}))
        if (tied.test(static_cast<std::size_t>(m)))
            all.push_back(m);
    return all;
}

void bringToUnits(Sheet &sheet, plan::Axis axis, int node, const std::vector<int> &months)
{
    settleScope(sheet, scopeOf(sheet, axis, node, months));
}

void settleSpine(Sheet &sheet, std::size_t month)
{
    double &ideal = sheet.spine.ideal[month];
    const auto whole = static_cast<double>(sheet.spine.cells[month]);
    ideal = whole != 0 ? whole : std::min(ideal, kNextToNothing);
}

} // namespace

void settleScope(Sheet &sheet, Scope scope)
{
    const auto settle = [](PartSum &sum, PartSum &before) {
        before.real = static_cast<double>(before.units);
        sum = before;
    };
    for (std::size_t c = 0; c < scope.columns.size(); ++c)
        settle(scope.columns[c], scope.columnsBefore[c]);
    for (HeldSet &set : scope.sets)
        settle(set.sum, set.before);
    if (const auto solution = solveScope(sheet, scope))
        putLines(sheet, scope, *solution);
}

plan::MonthReals idealMonths(const Sheet &sheet, plan::Axis axis, int node)
{
    if (node == 0)
        return sheet.spine.ideal;
    plan::MonthReals months{};
    const plan::Tree::Run run = sheet.tree(axis).leaves(node);
    for (int leaf = run.first; leaf < run.end; ++leaf)
        for (std::size_t m = 0; m < 12; ++m)
            months[m] += sheet.table(axis).leaves[static_cast<std::size_t>(leaf)].ideal[m];
    return months;
}

MonthSet desertedMonths(const Sheet &sheet, plan::Axis axis, int node)
{
    const plan::Tree::Run run = sheet.tree(axis).leaves(node);
    if (sheet.absent[static_cast<std::size_t>(axis)].empty() || run.count() == 0)
        return {};
    MonthSet deserted;
    deserted.set();
    for (int leaf = run.first; leaf < run.end; ++leaf)
        deserted &= sheet.absentMonths(axis, leaf);
    return deserted;
}

std::vector<int> openMonths(const Sheet &sheet, calendar::MonthRange range)
{
    std::vector<int> months;
    for (int m = range.first; m <= range.last; ++m)
        if (!sheet.closed[static_cast<std::size_t>(m)])
            months.push_back(m);
    return months;
}

Scope scopeOf(const Sheet &sheet, plan::Axis axis, int node, const std::vector<int> &months)
{
    Scope scope{axis, node, months, {}, {}, {}, heldSetsIn(sheet, axis, node, months)};
    const plan::MonthUnits own = sheet.months(axis, node);
    const plan::MonthReals ideal = idealMonths(sheet, axis, node);
    for (const int m : months) {
        const std::int64_t units = own[static_cast<std::size_t>(m)];
        scope.columns.push_back({units, ideal[static_cast<std::size_t>(m)]});
        scope.columnClaims.push_back({Claim::Kind::Fixed, {axis, node, {m, m}}, units, {}});
    }
    scope.columnsBefore = scope.columns;
    return scope;
}

void moveSpine(Sheet &sheet, std::size_t month, std::int64_t units, double real)
{
    std::int64_t &cell = sheet.spine.cells[month];
    double &ideal = sheet.spine.ideal[month];
    cell = money::addUnits(cell, units);
    ideal += real;
    const double whole = static_cast<double>(cell);
    if (std::fabs(ideal - whole) >= kFurthestIdeal * static_cast<double>(sheet.grain) ||
        (ideal <= 0 && cell >= 0 && !sheet.allowNegative))
        ideal = cell == 0 ? kNextToNothing : whole;
}

std::vector<HeldSet> heldSetsOver(const Sheet &sheet, plan::Axis axis, int node, const std::vector<int> &months)
{
    MonthSet movable;
    for (const int m : months)
        movable.set(static_cast<std::size_t>(m));
    const plan::MonthUnits own = sheet.months(axis, node);
    const plan::MonthReals ideal = idealMonths(sheet, axis, node);
    std::vector<HeldSet> sets;
    for (const PlacedHold &held : placedHolds(sheet)) {
        const plan::Hold &hold = held.hold;
        const MonthSet inside = monthsOf(hold.months) & movable;
        if (inside.none() || !holdsOver(sheet, held, axis, node))
            continue;
        HeldSet set{0, 1, inside, {}, {Claim::Kind::Hold, {hold.axis, held.node, hold.months}, hold.value, hold.id},
                    {}};
        for (std::size_t m = 0; m < 12; ++m)
            if (inside.test(m))
                addTo(set.sum, own[m], ideal[m]);
        // A place above that stands beside its hold is to come to it.
        const std::int64_t missing = money::subtractUnits(hold.value, sheet.value(hold.axis, held.node, hold.months));
        addTo(set.sum, missing, static_cast<double>(missing));
        const bool isKnown = std::any_of(sets.begin(), sets.end(), [&](const HeldSet &other) {
            return other.months == inside && other.sum.units == set.sum.units;
        });
        if (!isKnown)
            sets.push_back(set);
    }
    return sets;
}

LineProblem lineOf(const Sheet &sheet, plan::Axis axis, int node, const std::vector<int> &months)
{
    const plan::MonthUnits own = sheet.months(axis, node);
    LineProblem problem;
    problem.months = months;
    problem.weights = idealMonths(sheet, axis, node);
    problem.absent = desertedMonths(sheet, axis, node);
    problem.grain = sheet.grain;
    problem.allowNegative = sheet.allowNegative;
    for (std::size_t m = 0; m < 12; ++m)
        problem.beside[m] = {sheet.spine.cells[m], sheet.spine.ideal[m]};
    for (const int month : months) {
        const auto m = static_cast<std::size_t>(month);
        addTo(problem.beside[m], -own[m], -problem.weights[m]);
        addTo(problem.total, own[m], problem.weights[m]);
    }
    problem.totalClaim = {Claim::Kind::Fixed, {axis, node, {months.front(), months.back()}}, problem.total.units, {}};
    problem.sets = heldSetsOver(sheet, axis, node, months);
    return problem;
}

bool keepsItsLine(const LineProblem &problem, const plan::MonthUnits &own)
{
    const auto line = solveLine(problem);
    return line && std::all_of(problem.months.begin(), problem.months.end(), [&](int month) {
               const auto m = static_cast<std::size_t>(month);
               return line->cells[m] == own[m] && std::fabs(line->ideal[m] - problem.weights[m]) < kSameIdeal;
           });
}

void settleMonths(Sheet &sheet, plan::Axis axis, int node, const std::vector<int> &months)
{
    if (node != 0)
        bringToUnits(sheet, axis, node, months);
    for (const int month : months)
        settleSpine(sheet, static_cast<std::size_t>(month));
    for (const plan::Axis other : plan::kAxes)
        if (other != axis || node == 0)
            bringToUnits(sheet, other, 0, tiedMonths(sheet, other, months));
}

bool leadsBack(const Sheet &sheet, const std::vector<int> &months)
{
    return std::all_of(months.begin(), months.end(), [&](int month) {
        const auto m = static_cast<std::size_t>(month);
        const double off = std::fabs(sheet.spine.ideal[m] - static_cast<double>(sheet.spine.cells[m]));
        return off < static_cast<double>(sheet.grain) &&
               (sheet.spine.cells[m] != 0 || sheet.spine.ideal[m] <= kNextToNothing);
    });
}

std::optional<Conflict> followSpine(Sheet &sheet, plan::Axis axis, const plan::TargetLine &before, bool *movedIdeals)
{
    const std::vector<int> changed = changedMonths(before, sheet.spine);
    if (changed.empty())
        return std::nullopt;
    Scope scope = scopeOf(sheet, axis, 0, tiedMonths(sheet, axis, changed));
    for (std::size_t c = 0; c < scope.months.size(); ++c) {
        const auto m = static_cast<std::size_t>(scope.months[c]);
        scope.columnsBefore[c] = {before.cells[m], before.ideal[m]};
    }
    return solveInto(sheet, scope, movedIdeals);
}

bool setsCross(const HeldSet &a, const HeldSet &b)
{
    const auto isBelow = [](const HeldSet &x, const HeldSet &y) {
        return x.firstLeaf >= y.firstLeaf && x.endLeaf <= y.endLeaf &&
               (x.firstLeaf != y.firstLeaf || x.endLeaf != y.endLeaf);
    };
    const auto isLonger = [](const HeldSet &x, const HeldSet &y) {
        return (y.months & ~x.months).none() && x.months != y.months && y.months.count() > 1;
    };
    return (isBelow(a, b) && isLonger(a, b)) || (isBelow(b, a) && isLonger(b, a));
}

std::optional<Conflict> replaceOnAxis(Sheet &sheet, plan::Axis axis, int node, const std::vector<int> &months,
                                      const Line &line, const Claim &edit, bool *movedIdeals)
{
    const plan::MonthUnits before = sheet.months(axis, node);
    const plan::MonthReals idealBefore = idealMonths(sheet, axis, node);
    Scope scope = scopeOf(sheet, axis, node, months);
    for (std::size_t c = 0; c < months.size(); ++c) {
        const auto m = static_cast<std::size_t>(months[c]);
        scope.columns[c] = {line.cells[m], line.ideal[m]};
        scope.columnClaims[c].value = line.cells[m];
        scope.columnClaims[c].kind = edit.place.months.contains(months[c]) ? Claim::Kind::Edit : Claim::Kind::Fixed;
        moveSpine(sheet, m, money::subtractUnits(line.cells[m], before[m]), line.ideal[m] - idealBefore[m]);
    }
    return solveInto(sheet, scope, movedIdeals);
}

std::optional<Conflict> replaceMonths(Sheet &sheet, plan::Axis axis, int node, const std::vector<int> &months,
                                      const Line &line, const Claim &edit, bool *movedIdeals)
{
    const plan::TargetLine spine = sheet.spine;
    if (const auto conflict = replaceOnAxis(sheet, axis, node, months, line, edit, movedIdeals))
        return conflict;
    for (const plan::Axis other : plan::kAxes)
        if (other != axis)
            if (const auto conflict = followSpine(sheet, other, spine, movedIdeals))
                return conflict;
    return std::nullopt;
}

} // namespace quotasmith::spread
