// SPDX-License-Identifier: Apache-2.0
#include "text/board/board.h"

#include "core/money/amount_text.h"
#include "core/spread/assigned.h"
#include "text/board/ratio_text.h"
#include "text/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace quotasmith::text {

namespace {

/// An open period shows the dash; a sum that has an open part besides says so.
BoardCell openCell(const spread::Sheet &sheet, calendar::MonthRange months)
{
    bool isPartly = false;
    for (int m = months.first; m <= months.last; ++m)
        isPartly = isPartly || !sheet.open[static_cast<std::size_t>(m)];
    return {{}, isPartly ? QCoreApplication::translate("Board", "open") : noValue(), true, false, {}};
}

BoardRow additiveRow(const spread::TargetRow &row, const spread::TargetView &view, const store::PlanSheet &plan)
{
    const spread::Sheet &sheet = plan.sheet;
    BoardRow out{sheet.measure, row.axis, &sheet.tree(row.axis), row.node, row.held, {}};
    const int decimals = plan.settings.decimals(sheet.measure);
    for (std::size_t c = 0; c < view.columns.size(); ++c) {
        const std::int64_t units = row.values[c];
        const bool isHeld = std::find(row.held.begin(), row.held.end(), view.columns[c]) != row.held.end();
        if (view.open[c])
            out.cells.push_back(openCell(sheet, view.columns[c]));
        else
            out.cells.push_back({money::printAmount(units, decimals), amountText(units, decimals), false, isHeld, {}});
    }
    return out;
}

BoardRow ratioRow(const spread::RatioRow &row, const store::RatioPlan &plan)
{
    BoardRow out{plan.measure, row.axis, &plan.numerator.sheet.tree(row.axis), row.node, {}, {}};
    for (const spread::RatioCell &cell : row.values)
        out.cells.push_back({cell.value ? ratioPlain(plan.measure, *cell.value, plan.settings()) : std::string(),
                             ratioText(plan.measure, cell.value, plan.settings()), false, false, cell.origin});
    return out;
}

/// None in the planned layer.
std::vector<money::Rate> factorsOf(const spread::Sheet &sheet, plan::Axis axis, const TargetsForm &form)
{
    return form.isAssigned ? spread::assignedFactors(sheet.tree(axis), axis, form.cushions)
                           : std::vector<money::Rate>();
}

/// The months of a row as its weeks: open where a month is, and a ratio has no weeks.
void splitRow(BoardRow &row, const std::vector<std::int64_t> *weeks, const spread::YearWeeks &year, int decimals)
{
    std::vector<BoardCell> cells;
    for (std::size_t week = 0; week < year.weeks.size(); ++week) {
        const BoardCell *open = nullptr;
        for (std::size_t m = 0; m < 12; ++m)
            for (const spread::YearWeeks::Share &share : year.months[m])
                if (share.week == week && row.cells[m].isOpen)
                    open = &row.cells[m];
        if (open)
            cells.push_back(*open);
        else if (weeks)
            cells.push_back(
                {money::printAmount((*weeks)[week], decimals), amountText((*weeks)[week], decimals), false, false, {}});
        else
            cells.push_back({{}, noValue(), false, false, {}});
    }
    cells.push_back(row.cells.back());
    row.cells = std::move(cells);
}

void splitRows(std::vector<BoardRow> &rows, std::span<const store::PlanSheet> sheets, const TargetsForm &form)
{
    for (const store::PlanSheet &plan : sheets)
        for (const plan::Axis axis : form.axes) {
            const auto weeks = spread::splitWeeks(plan.sheet, axis, *form.weeks, factorsOf(plan.sheet, axis, form));
            for (BoardRow &row : rows)
                if (row.measure == plan.sheet.measure && row.axis == axis)
                    splitRow(row, &weeks[static_cast<std::size_t>(row.node)], *form.weeks,
                             plan.settings.decimals(row.measure));
        }
    for (BoardRow &row : rows)
        if (plan::kindOf(row.measure) == plan::MeasureKind::Ratio)
            splitRow(row, nullptr, *form.weeks, 0);
}

} // namespace

std::vector<std::string> columnTexts(const TargetsForm &form, const calendar::FiscalCalendar &calendar)
{
    std::vector<std::string> texts;
    if (!form.weeks) {
        for (const calendar::MonthRange months : spread::columnsOf(form.by))
            texts.push_back(calendar.text(months));
        return texts;
    }
    for (const calendar::IsoWeek &week : form.weeks->weeks)
        texts.push_back(std::to_string(week.year) + (week.week < 10 ? "-W0" : "-W") + std::to_string(week.week));
    texts.push_back(calendar.text(calendar::MonthRange{}));
    return texts;
}

std::vector<BoardRow> boardRows(std::span<const store::PlanSheet> sheets, std::span<const store::RatioPlan> ratios,
                                const TargetsForm &form)
{
    std::vector<BoardRow> rows;
    for (const store::PlanSheet &plan : sheets)
        for (const plan::Axis axis : form.axes) {
            const spread::TargetView view =
                spread::viewTargets(plan.sheet, axis, form.by, factorsOf(plan.sheet, axis, form));
            for (const spread::TargetRow &row : view.rows)
                if (!form.companyOnly || row.node == 0)
                    rows.push_back(additiveRow(row, view, plan));
        }
    for (const store::RatioPlan &plan : ratios)
        for (const plan::Axis axis : form.axes)
            for (const spread::RatioRow &row : spread::viewRatios(plan.sheet(), axis, form.by))
                if (!form.companyOnly || row.node == 0)
                    rows.push_back(ratioRow(row, plan));
    if (form.weeks)
        splitRows(rows, sheets, form);
    return rows;
}

} // namespace quotasmith::text
