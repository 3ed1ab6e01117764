// SPDX-License-Identifier: Apache-2.0
#include "core/base/check.h"
#include "core/money/money.h"
#include "core/spread/edits/edit_steps.h"
#include "core/spread/edits/narrow_conflict.h"
#include "core/spread/edits/open_months.h"

#include <algorithm>
#include <functional>

namespace quotasmith::spread {

namespace {

/// One edit of a place: what it asks for in the months that may move.
struct Asked {
    Place place;
    std::vector<int> months; ///< of the place, open
    std::int64_t units = 0;  ///< in them
    Claim claim;
};

/// The edit as a set of a line: its present ideals moved by the difference.
HeldSet lineSet(const LineProblem &line, const plan::MonthUnits &own, const Asked &asked, std::int64_t units)
{
    HeldSet set{0, 1, {}, {units, static_cast<double>(units)}, asked.claim, {}};
    for (const int month : asked.months) {
        const auto m = static_cast<std::size_t>(month);
        set.months.set(m);
        set.sum.real += line.weights[m] - static_cast<double>(own[m]);
    }
    return set;
}

/// The edit month by month, as the ideal lies now.
std::optional<Conflict> addByMonths(const Sheet &sheet, Scope &scope, const Asked &asked, const HeldSet &edit)
{
    const Place &place = asked.place;
    LineProblem problem = lineOf(sheet, place.axis, place.node, asked.months);
    problem.totalClaim = asked.claim;
    problem.sets.clear();
    LineProblem present = problem;
    for (const HeldSet &set : scope.sets)
        if (set.claim.place.node == place.node && (set.months & ~edit.months).none()) {
            problem.sets.push_back({0, 1, set.months, set.sum, set.claim, set.before});
            present.sets.push_back({0, 1, set.months, set.before, set.claim, set.before});
        }
    const plan::MonthUnits own = sheet.months(place.axis, place.node);
    if (!keepsItsLine(present, own))
        for (const int m : asked.months)
            problem.weights[static_cast<std::size_t>(m)] = static_cast<double>(own[static_cast<std::size_t>(m)]);
    problem.total = {asked.units, static_cast<double>(asked.units)};
    for (const int m : asked.months)
        problem.total.real +=
            problem.weights[static_cast<std::size_t>(m)] - static_cast<double>(own[static_cast<std::size_t>(m)]);
    const auto line = solveLine(problem);
    if (!line)
        return explainLine(problem);
    for (const int month : asked.months) {
        const auto m = static_cast<std::size_t>(month);
        HeldSet set = setIn(sheet, place.axis, scope.node, asked.claim, MonthSet().set(m), line->cells[m]);
        set.sum.real = line->ideal[m];
        set.before.real = problem.weights[m];
        scope.sets.push_back(set);
    }
    return std::nullopt;
}

/// Puts the edit among a scope's sets; one that would cross a set is put there month by month, as the ideal lies now.
std::optional<Conflict> addEdit(const Sheet &sheet, Scope &scope, const Asked &asked)
{
    const Place &place = asked.place;
    MonthSet months;
    for (const int m : asked.months)
        months.set(static_cast<std::size_t>(m));
    const HeldSet edit = setIn(sheet, place.axis, scope.node, asked.claim, months, asked.units);
    const bool isCrossing =
        std::any_of(scope.sets.begin(), scope.sets.end(), [&](const HeldSet &set) { return setsCross(edit, set); });
    if (!isCrossing) {
        scope.sets.push_back(edit);
        return std::nullopt;
    }
    return addByMonths(sheet, scope, asked, edit);
}

using ScopeOn = std::function<Scope(const Sheet &)>;

EditResult solveWith(const Sheet &sheet, const Asked &asked, const ScopeOn &scopeOn)
{
    Scope scope = scopeOn(sheet);
    if (auto conflict = addEdit(sheet, scope, asked))
        return *conflict;
    auto solution = solveScope(sheet, scope);
    if (!solution)
        return explainScope(sheet, scope);
    Done done{sheet, {}};
    if (solution->movedIdeals) {
        // From whole sums the opposite edit leads back.
        settleScope(done.after, scope);
        scope = scopeOn(done.after);
        if (auto conflict = addEdit(done.after, scope, asked))
            return *conflict;
        solution = solveScope(done.after, scope);
        QS_CHECK(solution); // the same sums as before
    }
    putLines(done.after, scope, *solution);
    return done;
}

/// The siblings share the difference; when they have no room, those of the nearest ancestor that has some.
EditResult keepTotals(const Sheet &sheet, const Asked &asked, int firstScope)
{
    const plan::Tree &tree = sheet.tree(asked.place.axis);
    EditResult result = Conflict{};
    for (int node = firstScope; node >= 0; node = tree.parent(node)) {
        result =
            solveWith(sheet, asked, [&](const Sheet &on) { return scopeOf(on, asked.place.axis, node, asked.months); });
        auto *done = std::get_if<Done>(&result);
        if (!done)
            continue;
        if (node != firstScope)
            done->notices.push_back({"climbed", {asked.place.axis, node, asked.place.months}, asked.units});
        return result;
    }
    return result;
}

/// The parent's months and every sibling's year stay.
EditResult keepBoth(const Sheet &sheet, const Asked &asked)
{
    const plan::Axis axis = asked.place.axis;
    const int parent = sheet.tree(axis).parent(asked.place.node);
    return solveWith(sheet, asked, [&](const Sheet &on) { return scopeOfYears(on, axis, parent); });
}

/// The line of a node as an edit sees it when the place has so many units.
using LineAt = std::function<LineProblem(const Sheet &, std::int64_t units)>;

std::int64_t presentUnits(const Sheet &sheet, const Asked &asked)
{
    const plan::MonthUnits own = sheet.months(asked.place.axis, asked.place.node);
    std::int64_t present = 0;
    for (const int month : asked.months)
        present = money::addUnits(present, own[static_cast<std::size_t>(month)]);
    return present;
}

/// The edit on a sheet of its own. `leads` back: every present integer was what its ideal rounds to, and the ideals
/// that come out will find the way.
EditResult moveLine(Done done, const Asked &asked, const LineAt &lineAt, bool &leads)
{
    const Place &place = asked.place;
    leads =
        keepsItsLine(lineAt(done.after, presentUnits(done.after, asked)), done.after.months(place.axis, place.node));
    const LineProblem problem = lineAt(done.after, asked.units);
    const auto line = solveLine(problem);
    if (!line)
        return explainLine(problem);
    bool movedIdeals = false;
    if (auto conflict =
            replaceMonths(done.after, place.axis, place.node, problem.months, *line, asked.claim, &movedIdeals))
        return *conflict;
    leads = leads && !movedIdeals && leadsBack(done.after, problem.months);
    return done;
}

/// Changes the months of a node; the spine and the other axes follow.
EditResult moveMonths(const Sheet &sheet, const Asked &asked, const std::vector<int> &months, const LineAt &lineAt)
{
    bool leads = false;
    EditResult result = moveLine({sheet, {}}, asked, lineAt, leads);
    if (leads || !std::holds_alternative<Done>(result))
        return result;
    Done settled{sheet, {}};
    settleMonths(settled.after, asked.place.axis, asked.place.node, months);
    return moveLine(std::move(settled), asked, lineAt, leads);
}

/// The node's year stays, its other months and the spine take the difference.
EditResult keepNode(const Sheet &sheet, const Asked &asked)
{
    const Place &place = asked.place;
    const std::vector<int> months = openMonths(sheet, {});
    return moveMonths(sheet, asked, months, [&](const Sheet &on, std::int64_t units) {
        LineProblem problem = lineOf(on, place.axis, place.node, months);
        problem.totalClaim = {
            Claim::Kind::Fixed, {place.axis, place.node, {}}, on.value(place.axis, place.node, {}), {}};
        problem.sets.push_back(lineSet(problem, on.months(place.axis, place.node), asked, units));
        return problem;
    });
}

/// Only the place itself changes, unless something above is held: then its other members absorb the difference.
EditResult keepNothing(const Sheet &sheet, const Asked &asked)
{
    const Place &place = asked.place;
    const plan::Tree &tree = sheet.tree(place.axis);
    for (int above = tree.parent(place.node); above >= 0; above = tree.parent(above))
        for (const HeldSet &held : heldSetsOver(sheet, place.axis, above, asked.months))
            if (held.claim.place.node == above)
                return keepTotals(sheet, asked, above);
    return moveMonths(sheet, asked, asked.months, [&](const Sheet &on, std::int64_t units) {
        LineProblem problem = lineOf(on, place.axis, place.node, asked.months);
        problem.total.real += static_cast<double>(money::subtractUnits(units, problem.total.units));
        problem.total.units = units;
        problem.totalClaim = asked.claim;
        return problem;
    });
}

EditResult setOpen(const Sheet &sheet, const Asked &asked, Keep keep)
{
    switch (keep) {
    case Keep::Totals:
        return keepTotals(sheet, asked, sheet.tree(asked.place.axis).parent(asked.place.node));
    case Keep::Node:
        return keepNode(sheet, asked);
    case Keep::Both:
        return keepBoth(sheet, asked);
    case Keep::Nothing:
        break;
    }
    return keepNothing(sheet, asked);
}

/// Whether nobody stands in the place in any month that may move.
bool isDeserted(const Sheet &sheet, const Place &place)
{
    const MonthSet deserted = desertedMonths(sheet, place.axis, place.node);
    const std::vector<int> months = openMonths(sheet, place.months);
    return std::all_of(months.begin(), months.end(), [&](int m) { return deserted.test(static_cast<std::size_t>(m)); });
}

/// More is closed in the period than the whole of it is to be.
Conflict closedConflict(const Place &place, const Claim &claim, std::int64_t value, std::int64_t closed)
{
    return {{claim, {Claim::Kind::Closed, place, closed, {}}}, closed, value, closed - value};
}

} // namespace

std::int64_t closedPart(const Sheet &sheet, const Place &place)
{
    const plan::MonthUnits own = sheet.months(place.axis, place.node);
    std::int64_t sum = 0;
    for (int m = place.months.first; m <= place.months.last; ++m)
        if (sheet.closed[static_cast<std::size_t>(m)])
            sum = money::addUnits(sum, own[static_cast<std::size_t>(m)]);
    return sum;
}

Scope scopeOfYears(const Sheet &sheet, plan::Axis axis, int parent)
{
    const std::vector<int> months = openMonths(sheet, {});
    Scope scope = scopeOf(sheet, axis, parent, months);
    MonthSet open;
    for (const int m : months)
        open.set(static_cast<std::size_t>(m));
    for (const int child : sheet.tree(axis).children(parent)) {
        const plan::MonthUnits own = sheet.months(axis, child);
        std::int64_t units = 0;
        for (const int m : months)
            units = money::addUnits(units, own[static_cast<std::size_t>(m)]);
        const Claim claim{Claim::Kind::Fixed, {axis, child, {}}, sheet.value(axis, child, {}), {}};
        scope.sets.push_back(setIn(sheet, axis, parent, claim, open, units));
    }
    return scope;
}

std::optional<Refusal> refusalOf(const Sheet &sheet, const Place &place, std::int64_t value, Keep keep)
{
    const bool isRoot = place.node == 0;
    const bool isYear = place.months.isYear();
    if (value < 0 && !sheet.allowNegative)
        return Refusal{"negative-target", place, {}};
    if (openMonths(sheet, place.months).empty())
        return Refusal{"months-closed", place, {}};
    if (value != 0 && isDeserted(sheet, place))
        return Refusal{"nobody-there", place, {}};
    if (isRoot && (keep == Keep::Totals || keep == Keep::Both))
        return Refusal{"root-has-no-siblings", place,
                       isYear ? std::vector<Keep>{Keep::Nothing} : std::vector<Keep>{Keep::Nothing, Keep::Node}};
    if (isYear && (keep == Keep::Node || keep == Keep::Both))
        return Refusal{"keep-void-for-year", place,
                       isRoot ? std::vector<Keep>{Keep::Nothing} : std::vector<Keep>{Keep::Totals, Keep::Nothing}};
    return std::nullopt;
}

EditResult setValue(const Sheet &sheet, const Place &place, std::int64_t value, Keep keep)
{
    if (sheet.isOpenIn({}))
        return setAmongOpen(sheet, place, value, keep);
    if (const auto refusal = refusalOf(sheet, place, value, keep))
        return *refusal;
    const Claim claim{Claim::Kind::Edit, place, value, {}};
    const std::int64_t closed = closedPart(sheet, place);
    const Asked asked{place, openMonths(sheet, place.months), money::subtractUnits(value, closed), claim};
    if (asked.units < 0 && !sheet.allowNegative)
        return closedConflict(place, claim, value, closed);
    return explained(sheet, claim, [&](const Sheet &on) { return setOpen(on, asked, keep); });
}

EditResult setAnnual(const Sheet &sheet, std::int64_t value)
{
    return setValue(sheet, {plan::Axis::Organisation, 0, {}}, value, Keep::Nothing);
}

} // namespace quotasmith::spread
