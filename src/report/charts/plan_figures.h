// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "chart/charts.h"
#include "core/ops/targets/last_year.h"
#include "core/store/queries/plan_sheet.h"

#include <array>
#include <QCoreApplication>

/// Charts of a plan, the same for the window, the command line and papers.
namespace quotasmith::report {

/// The words of these charts.
class PlanCharts {
    Q_DECLARE_TR_FUNCTIONS(PlanCharts)
};

enum class Figure { Target, Actual, LastYear };
QString figureName(Figure figure);
chart::Role roleOf(Figure figure);

/// Targets, actuals and last year's actuals of one measure along one axis.
struct PlanFigures {
    store::PlanSheet plan;
    plan::Axis axis = plan::Axis::Organisation;
    ops::LastYear actual, before;
    std::array<bool, 12> hasActual{}; ///< months of the plan's year in which anything happened
    std::array<bool, 12> hadActual{}; ///< of the year before

    const plan::Tree &tree() const { return plan.sheet.tree(axis); }
    /// Of a node (tree position). Nothing: no target yet, or no actuals in any of the months.
    chart::Value value(Figure figure, int node, calendar::MonthRange months) const;
    chart::NumberForm form() const;
};

/// measure: an additive one. Throws Error{"measure-not-additive",{measure}}.
PlanFigures readFigures(const store::Connection &connection, plan::Measure measure, plan::Axis axis);

/// Which part of the figures a chart is about: a planned node (tree position) and a period.
struct ChartPlace {
    int node = 0;
    calendar::MonthRange months;
};

/// `Jan` or `1月`, by position in the plan's year.
std::vector<QString> monthNames(const calendar::FiscalCalendar &calendar);
/// A title begins with a capital letter.
QString capital(const QString &title);
/// `North: Revenue by month`; company, period and currency below it.
chart::Heading headingFor(const PlanFigures &figures, const ChartPlace &place, const QString &title);
/// `2027 · Acme · CNY`
QString subtitleFor(const plan::PlanSettings &settings, plan::Measure measure, calendar::MonthRange months);

} // namespace quotasmith::report
