// SPDX-License-Identifier: Apache-2.0
#include "text/board/board.h"

#include "core/money/amount_text.h"
#include "core/spread/assigned.h"
#include "text/format.h"
#include "text/board/ratio_text.h"

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

/// `factor`: what the node is assigned of its plan; nothing in the planned layer, the only one with holds.
BoardRow additiveRow(const spread::TargetRow &row, const spread::TargetView &view, const store::PlanSheet &plan,
                     const std::optional<money::Rate> &factor)
{
    const spread::Sheet &sheet = plan.sheet;
    BoardRow out{sheet.measure, row.axis, &sheet.tree(row.axis), row.node, row.held, {}};
    const int decimals = plan.settings.decimals(sheet.measure);
    for (std::size_t c = 0; c < view.columns.size(); ++c) {
        const std::int64_t units = factor ? spread::assignedUnits(row.values[c], *factor) : row.values[c];
        const bool isHeld = !factor && std::find(row.held.begin(), row.held.end(), view.columns[c]) != row.held.end();
        if (view.open[c])
            out.cells.push_back(openCell(sheet, view.columns[c]));
        else
            out.cells.push_back({money::printAmount(units, decimals), amountText(units, decimals),
                                 false, isHeld, {}});
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

} // namespace

std::vector<BoardRow> boardRows(std::span<const store::PlanSheet> sheets, std::span<const store::RatioPlan> ratios,
                                const TargetsForm &form)
{
    std::vector<BoardRow> rows;
    for (const store::PlanSheet &plan : sheets)
        for (const plan::Axis axis : form.axes) {
            const spread::TargetView view = spread::viewTargets(plan.sheet, axis, form.by);
            const auto factors = spread::assignedFactors(plan.sheet.tree(axis), axis, form.cushions);
            for (const spread::TargetRow &row : view.rows)
                if (!form.companyOnly || row.node == 0)
                    rows.push_back(additiveRow(row, view, plan,
                                               form.isAssigned
                                                   ? std::optional(factors[static_cast<std::size_t>(row.node)])
                                                   : std::nullopt));
        }
    for (const store::RatioPlan &plan : ratios)
        for (const plan::Axis axis : form.axes)
            for (const spread::RatioRow &row : spread::viewRatios(plan.sheet(), axis, form.by))
                if (!form.companyOnly || row.node == 0)
                    rows.push_back(ratioRow(row, plan));
    return rows;
}

} // namespace quotasmith::text
