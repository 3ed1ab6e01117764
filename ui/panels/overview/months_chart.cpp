// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/overview/months_chart.h"

#include "text/name_text.h"
#include "ui/models/month_names.h"

#include <algorithm>
#include <QCoreApplication>

namespace quotasmith::ui {

namespace {

QString words(const char *form)
{
    return QCoreApplication::translate("quotasmith::ui::MonthsChart", form);
}

chart::Series seriesOf(const QString &name, chart::Role role, const review::MonthAmounts &months)
{
    return {name, role, {months.begin(), months.end()}};
}

bool isKnown(const review::MonthAmounts &months)
{
    return std::any_of(months.begin(), months.end(), [](const auto &month) { return month.has_value(); });
}

} // namespace

chart::BarsChart monthsChart(const ops::Overview &overview)
{
    const plan::PlanSettings &settings = overview.plan.settings;
    chart::BarsChart chart;
    chart.heading.title = words(QT_TRANSLATE_NOOP("quotasmith::ui::MonthsChart", "Month by month: %1"))
                              .arg(text::measureName(overview.measure()));
    chart.heading.empty =
        words(QT_TRANSLATE_NOOP("quotasmith::ui::MonthsChart", "No month has a target or an actual."));
    chart.form.decimals = settings.decimals(overview.measure());
    for (int m = 0; m < 12; ++m)
        chart.categories.push_back(shortMonthName(settings.calendar.month(m)));
    chart.bars = {seriesOf(words(QT_TRANSLATE_NOOP("quotasmith::ui::MonthsChart", "Target")), chart::Role::Target,
                           overview.targets),
                  seriesOf(words(QT_TRANSLATE_NOOP("quotasmith::ui::MonthsChart", "Actual")), chart::Role::Actual,
                           overview.actuals)};
    if (isKnown(overview.lastYear))
        chart.lines = {seriesOf(words(QT_TRANSLATE_NOOP("quotasmith::ui::MonthsChart", "Last year")),
                                chart::Role::LastYear, overview.lastYear)};
    return chart;
}

} // namespace quotasmith::ui
