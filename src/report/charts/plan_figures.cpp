// SPDX-License-Identifier: Apache-2.0
#include "report/charts/plan_figures.h"

#include "core/base/error.h"
#include "core/store/queries/fact_sums.h"
#include "core/store/sqlite/connection.h"
#include "text/convert.h"
#include "text/name_text.h"

#include <algorithm>

namespace quotasmith::report {

namespace {

bool isAnyIn(const std::array<bool, 12> &known, calendar::MonthRange months)
{
    return std::any_of(known.begin() + months.first, known.begin() + months.last + 1, [](bool is) { return is; });
}

} // namespace

QString figureName(Figure figure)
{
    switch (figure) {
    case Figure::Target:
        return PlanCharts::tr("Target");
    case Figure::Actual:
        return PlanCharts::tr("Actual");
    case Figure::LastYear:
        break;
    }
    return PlanCharts::tr("Last year");
}

chart::Role roleOf(Figure figure)
{
    switch (figure) {
    case Figure::Target:
        return chart::Role::Target;
    case Figure::Actual:
        return chart::Role::Actual;
    case Figure::LastYear:
        break;
    }
    return chart::Role::LastYear;
}

chart::Value PlanFigures::value(Figure figure, int node, calendar::MonthRange months) const
{
    switch (figure) {
    case Figure::Target:
        return plan.planned && !plan.sheet.isOpenIn(months) ? chart::Value(plan.sheet.value(axis, node, months))
                                                            : std::nullopt;
    case Figure::Actual:
        return isAnyIn(hasActual, months) ? ops::lastYearOf(actual, tree(), node, months) : std::nullopt;
    case Figure::LastYear:
        break;
    }
    return isAnyIn(hadActual, months) ? ops::lastYearOf(before, tree(), node, months) : std::nullopt;
}

chart::NumberForm PlanFigures::form() const
{
    return {plan.settings.decimals(plan.sheet.measure), chart::NumberKind::Amount, std::nullopt};
}

PlanFigures readFigures(const store::Connection &connection, plan::Measure measure, plan::Axis axis)
{
    if (plan::kindOf(measure) == plan::MeasureKind::Ratio)
        throw base::Error("measure-not-additive", {{"measure", std::string(plan::measureCode(measure))}});
    PlanFigures figures;
    figures.plan = store::readSheet(connection, measure);
    figures.axis = axis;
    const plan::PlanSettings &settings = figures.plan.settings;
    figures.actual = ops::readYear(connection, settings, measure, axis, figures.tree(), 0);
    figures.before = ops::readYear(connection, settings, measure, axis, figures.tree(), 1);
    for (const calendar::Month month : store::monthsWithActuals(connection)) {
        if (const auto position = settings.calendar.position(month))
            figures.hasActual[static_cast<std::size_t>(*position)] = true;
        if (const auto position = settings.calendar.position(month.plus(12)))
            figures.hadActual[static_cast<std::size_t>(*position)] = true;
    }
    return figures;
}

std::vector<QString> monthNames(const calendar::FiscalCalendar &calendar)
{
    const QStringList names =
        PlanCharts::tr("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec", "divided by blanks").split(u' ');
    std::vector<QString> months;
    for (int position = 0; position < 12; ++position)
        months.push_back(names.value(calendar.month(position).month() - 1));
    return months;
}

QString capital(const QString &title)
{
    return title.left(1).toUpper() + title.mid(1);
}

QString subtitleFor(const plan::PlanSettings &settings, plan::Measure measure, calendar::MonthRange months)
{
    const QString dot = QStringLiteral(" · ");
    QString text = text::fromUtf8(settings.company) + dot + text::periodName(settings.calendar, months);
    if (!months.isYear())
        text += dot + QString::number(settings.calendar.year());
    return plan::kindOf(measure) == plan::MeasureKind::Money ? text + dot + text::fromUtf8(settings.currency.code)
                                                             : text;
}

chart::Heading headingFor(const PlanFigures &figures, const ChartPlace &place, const QString &title)
{
    const plan::Node &node = figures.tree().node(place.node);
    chart::Heading heading;
    heading.title = place.node == 0 ? title : PlanCharts::tr("%1: %2").arg(text::nodeName(node), title);
    heading.subtitle = subtitleFor(figures.plan.settings, figures.plan.sheet.measure, place.months);
    heading.empty = PlanCharts::tr("No targets and no actuals yet. Set an annual target or import last year's sales.");
    return heading;
}

} // namespace quotasmith::report
