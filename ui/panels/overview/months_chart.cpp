// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/overview/months_chart.h"

#include "report/charts/month_charts.h"
#include "text/name_text.h"

#include <QCoreApplication>

namespace quotasmith::ui {

chart::BarsChart monthsChart(const ops::Overview &overview)
{
    const plan::PlanSettings &settings = overview.plan.settings;
    chart::Heading heading;
    heading.title = QCoreApplication::translate("quotasmith::ui::MonthsChart", "Month by month: %1")
                        .arg(text::measureName(overview.measure()));
    heading.empty = QCoreApplication::translate("quotasmith::ui::MonthsChart", "No month has a target or an actual.");
    chart::NumberForm form;
    form.decimals = settings.decimals(overview.measure());
    return report::monthsChart(settings.calendar, heading, form,
                               {overview.targets, overview.actuals, overview.lastYear, std::nullopt, {}});
}

} // namespace quotasmith::ui
