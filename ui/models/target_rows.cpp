// SPDX-License-Identifier: Apache-2.0
#include "ui/models/target_rows.h"

#include "core/spread/target_view.h"
#include "core/store/queries/plan_lists.h"
#include "core/store/tables/targets.h"

#include <algorithm>

namespace quotasmith::ui {

namespace {

/// Holds on the root of any axis hold the company's months, so every axis shows them on its root.
std::vector<calendar::MonthRange> companyHolds(const spread::Sheet &sheet)
{
    std::vector<calendar::MonthRange> held;
    for (const plan::Hold &hold : sheet.holds)
        if (hold.node == sheet.tree(hold.axis).node(0).id)
            held.push_back(hold.months);
    return held;
}

void readLastYear(const store::Document &document, TargetRows &rows)
{
    rows.lastYear =
        ops::readLastYear(document.connection(), rows.plan.settings, rows.plan.sheet.measure, rows.axis, rows.tree());
}

/// The sheet of an ambition instead of the plan's.
void raise(const store::Document &document, TargetRows &content)
{
    const plan::Measure measure = content.plan.sheet.measure;
    if (const auto annual = store::readAmbition(document.connection(), measure, ambitionOf(content.layer)))
        content.plan.sheet = spread::scaledTo(content.plan.sheet, *annual);
}

/// What each row's amounts are multiplied by in the assigned layer. Nothing of it can be held.
void assign(const store::Document &document, TargetRows &content)
{
    const auto cushions = store::readCushions(document.connection());
    const auto factors = spread::assignedFactors(content.tree(), content.axis, cushions);
    for (TargetRow &row : content.rows) {
        row.factor = factors[static_cast<std::size_t>(row.position)];
        row.held.clear();
    }
    content.streets = spread::streetTotals(content.plan.sheet, content.axis, cushions);
}

void fillRows(TargetRows &content)
{
    std::vector<spread::MonthRow> rows = spread::viewMonths(content.plan.sheet, content.axis);
    content.rows.reserve(rows.size());
    for (spread::MonthRow &row : rows) {
        TargetRow &shown = content.rows.emplace_back();
        shown.position = row.node;
        shown.depth = content.tree().depth(row.node);
        shown.months = row.months;
        shown.held = row.node == 0 ? companyHolds(content.plan.sheet) : std::move(row.held);
        shown.lastYear = ops::lastYearOf(content.lastYear, content.tree(), row.node, {});
    }
}

} // namespace

std::int64_t TargetRow::amount(calendar::MonthRange range) const
{
    return factor ? spread::assignedUnits(months, range, *factor) : plan::sumOf(months, range.first, range.last);
}

bool TargetRow::isHeld(calendar::MonthRange range) const
{
    if (held.empty())
        return false;
    const auto holds = [this](calendar::MonthRange wanted) {
        return std::find(held.begin(), held.end(), wanted) != held.end();
    };
    if (holds(range))
        return true;
    for (int month = range.first; month <= range.last; ++month)
        if (!holds({month, month}))
            return false;
    return true;
}

bool TargetRows::isClosed(calendar::MonthRange range) const
{
    const auto &closed = plan.sheet.closed;
    return std::all_of(closed.begin() + range.first, closed.begin() + range.last + 1, [](bool is) { return is; });
}

bool movesLastYear(const store::Changes &changes)
{
    const auto touches = [&](const char *table) { return changes.touches(table); };
    return changes.isEmpty() || touches("fact_part") || touches("entry") || touches("node") || touches("setting");
}

TargetRows readTargetRows(const store::Document &document, plan::Axis axis, plan::Measure measure, TargetLayer layer)
{
    TargetRows result;
    result.axis = axis;
    result.plan = store::readSheet(document.connection(), measure);
    result.layers = layersOf(document, result.plan);
    const bool isThere = std::find(result.layers.begin(), result.layers.end(), layer) != result.layers.end();
    result.layer = isThere ? layer : TargetLayer::Planned;
    if (result.layer == TargetLayer::Stretch || result.layer == TargetLayer::Challenge)
        raise(document, result);
    readLastYear(document, result);
    fillRows(result);
    if (result.layer == TargetLayer::Assigned)
        assign(document, result);
    return result;
}

TargetRows followTargetRows(const store::Document &document, const TargetRows &before, const store::Changes &changes)
{
    const plan::Measure measure = before.plan.sheet.measure;
    if (before.layer != TargetLayer::Planned)
        return readTargetRows(document, before.axis, measure, before.layer);
    TargetRows result;
    result.axis = before.axis;
    result.plan = store::readSheet(document.connection(), measure);
    result.layers = layersOf(document, result.plan);
    if (movesLastYear(changes))
        readLastYear(document, result);
    else
        result.lastYear = before.lastYear;
    fillRows(result);
    return result;
}

} // namespace quotasmith::ui
