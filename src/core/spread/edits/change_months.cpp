// SPDX-License-Identifier: Apache-2.0
#include "core/spread/edits/change_months.h"

#include "core/money/money.h"
#include "core/spread/edits/edit_steps.h"
#include "core/spread/edits/narrow_conflict.h"
#include "core/spread/methods/line_methods.h"

#include <algorithm>

namespace quotasmith::spread {

namespace {

/// One change while it is worked out.
struct Change {
    const MonthChange &request;
    std::vector<int> months;    ///< of the place, open
    std::vector<HeldSet> holds; ///< of the node itself, over them
    Line line;                  ///< what the months are to have
};

/// Holds that keep the node's own months; for a root every axis' root counts.
std::vector<HeldSet> ownHolds(const Sheet &sheet, const Place &place, const std::vector<int> &months)
{
    std::vector<HeldSet> sets = heldSetsOver(sheet, place.axis, place.node, months);
    std::erase_if(sets, [&](const HeldSet &set) {
        return place.node != 0 && (set.claim.place.axis != place.axis || set.claim.place.node != place.node);
    });
    return sets;
}

bool isHeldMonth(const Change &change, int month)
{
    return std::any_of(change.holds.begin(), change.holds.end(), [month](const HeldSet &set) {
        return set.months.count() == 1 && set.months.test(static_cast<std::size_t>(month));
    });
}

/// The method's values; months that keep theirs have them too.
void fillLine(const Sheet &sheet, Change &change)
{
    const Place &place = change.request.place;
    const plan::MonthUnits own = sheet.months(place.axis, place.node);
    const plan::MonthReals ideal = idealMonths(sheet, place.axis, place.node);
    std::vector<LineCell> cells;
    for (int m = place.months.first; m <= place.months.last; ++m)
        cells.push_back({money::Rate(own[static_cast<std::size_t>(m)], 1),
                         sheet.closed[static_cast<std::size_t>(m)] || isHeldMonth(change, m)});
    const LineValues values =
        changeLine(change.request.method, cells, change.request.rate, change.request.populatedOnly);
    change.line = {own, ideal};
    for (std::size_t i = 0; i < values.size(); ++i)
        if (const auto m = static_cast<std::size_t>(place.months.first) + i; values[i] && *values[i] != own[m]) {
            change.line.cells[m] = *values[i];
            change.line.ideal[m] = static_cast<double>(*values[i]);
        }
}

/// The months of a hold over several of them take the method's shape and keep their sum.
std::optional<Conflict> keepLongHolds(const Sheet &sheet, Change &change)
{
    const Place &place = change.request.place;
    for (const HeldSet &hold : change.holds) {
        const bool isInner = std::any_of(change.holds.begin(), change.holds.end(), [&](const HeldSet &other) {
            return other.months != hold.months && (hold.months & ~other.months).none();
        });
        if (hold.months.count() == 1 || isInner)
            continue;
        std::vector<int> months;
        for (const int m : change.months)
            if (hold.months.test(static_cast<std::size_t>(m)))
                months.push_back(m);
        LineProblem problem = lineOf(sheet, place.axis, place.node, months);
        for (const int m : months)
            problem.weights[static_cast<std::size_t>(m)] =
                std::max(static_cast<double>(change.line.cells[static_cast<std::size_t>(m)]), 0.0);
        problem.total = hold.sum;
        problem.totalClaim = hold.claim;
        problem.sets.clear();
        for (const HeldSet &inner : change.holds)
            if (inner.months != hold.months && (inner.months & ~hold.months).none())
                problem.sets.push_back(inner);
        const auto line = solveLine(problem);
        if (!line)
            return explainLine(problem);
        for (const int month : months) {
            const auto m = static_cast<std::size_t>(month);
            change.line.cells[m] = line->cells[m];
            change.line.ideal[m] = line->ideal[m];
        }
    }
    return std::nullopt;
}

/// The lowest node above that is held in these months; nothing when none is.
std::optional<int> heldAbove(const Sheet &sheet, const Change &change)
{
    const Place &place = change.request.place;
    const plan::Tree &tree = sheet.tree(place.axis);
    for (int above = tree.parent(place.node); above >= 0; above = tree.parent(above))
        for (const HeldSet &held : heldSetsOver(sheet, place.axis, above, change.months))
            if (held.claim.place.node == above)
                return above;
    return std::nullopt;
}

EditResult absorbBelow(const Sheet &sheet, int above, const Change &change, const Claim &claim)
{
    const Place &place = change.request.place;
    Scope scope = scopeOf(sheet, place.axis, above, change.months);
    for (const int m : change.months) {
        const std::int64_t units = change.line.cells[static_cast<std::size_t>(m)];
        const Claim month{Claim::Kind::Edit, {place.axis, place.node, {m, m}}, units, {}};
        MonthSet set;
        set.set(static_cast<std::size_t>(m));
        scope.sets.push_back(setIn(sheet, place.axis, above, month, set, units));
    }
    const auto solution = solveScope(sheet, scope);
    if (!solution)
        return explainScope(sheet, scope);
    Done done{sheet, {}};
    putLines(done.after, scope, *solution);
    done.notices.push_back({"climbed", {place.axis, above, place.months}, claim.value});
    return done;
}

EditResult changed(const Sheet &sheet, const MonthChange &request)
{
    const Place &place = request.place;
    Change change{request, openMonths(sheet, place.months), {}, {}};
    change.holds = ownHolds(sheet, place, change.months);
    fillLine(sheet, change);
    if (auto conflict = keepLongHolds(sheet, change))
        return *conflict;
    for (const int m : change.months)
        if (change.line.cells[static_cast<std::size_t>(m)] < 0 && !sheet.allowNegative)
            return Refusal{"negative-target", {place.axis, place.node, {m, m}}, {}};
    const plan::MonthUnits own = sheet.months(place.axis, place.node);
    std::erase_if(change.months, [&](int m) {
        return change.line.cells[static_cast<std::size_t>(m)] == own[static_cast<std::size_t>(m)];
    });
    if (change.months.empty())
        return Done{sheet, {}};
    const Claim claim{
        Claim::Kind::Edit, place, plan::sumOf(change.line.cells, place.months.first, place.months.last), {}};
    if (const auto above = heldAbove(sheet, change))
        return absorbBelow(sheet, *above, change, claim);
    Done done{sheet, {}};
    if (const auto conflict = replaceMonths(done.after, place.axis, place.node, change.months, change.line, claim))
        return *conflict;
    return done;
}

} // namespace

EditResult changeMonths(const Sheet &sheet, const MonthChange &request)
{
    const Place &place = request.place;
    if (openMonths(sheet, place.months).empty())
        return Refusal{"months-closed", place, {}};
    const Claim claim{Claim::Kind::Edit, place, sheet.value(place.axis, place.node, place.months), {}};
    return explained(sheet, claim, [&](const Sheet &on) { return changed(on, request); });
}

} // namespace quotasmith::spread
