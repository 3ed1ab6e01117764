// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/targets/chart/target_chart.h"

#include "core/store/queries/plan_lists.h"
#include "text/convert.h"
#include "text/name_text.h"
#include "ui/models/words.h"

#include <QVBoxLayout>

namespace quotasmith::ui {

namespace {

constexpr int kMonths = 12;
constexpr std::int64_t kMillion = 1'000'000;

int powerOf(DisplayUnit unit)
{
    switch (unit) {
    case DisplayUnit::One:
        return 0;
    case DisplayUnit::Thousand:
        return 3;
    case DisplayUnit::TenThousand:
        return 4;
    case DisplayUnit::HundredMillion:
        break;
    }
    return 8;
}

} // namespace

TargetChart::TargetChart(TargetsDesk &desk, QWidget *parent) : SideSheet(desk, parent), m_view(new ChartView)
{
    setObjectName(QStringLiteral("target-chart-sheet"));
    m_view->setObjectName(QStringLiteral("target-chart"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    connect(m_view, &ChartView::saveFailed, &desk, &TargetsDesk::said);
    connect(&desk.view(), &ViewSettings::unitChanged, this, [this] {
        if (isVisible())
            refresh();
    });
    hide();
}

QString TargetChart::title() const
{
    return tr("Chart of the selection");
}

void TargetChart::refresh()
{
    const auto place = desk().place();
    const TargetRow *shown = nullptr;
    for (const TargetRow &row : desk().content().rows)
        if (place && row.position == place->node)
            shown = &row;
    if (shown) {
        m_view->setChart(chartOf(*shown));
        return;
    }
    chart::BarsChart nothing;
    nothing.heading.empty = tr("Choose a row in the grid: here stands its year.");
    m_view->setChart(nothing);
}

void TargetChart::retranslate() {}

chart::BarsChart TargetChart::chartOf(const TargetRow &row)
{
    const TargetRows &content = desk().content();
    const plan::PlanSettings &settings = content.plan.settings;
    chart::BarsChart chart;
    chart.heading.title = text::nodeName(content.node(row));
    chart.heading.subtitle = titled(text::measureName(content.plan.sheet.measure));
    chart.form.decimals = settings.decimals(content.plan.sheet.measure);
    if (desk().view().unit() != DisplayUnit::One &&
        plan::kindOf(content.plan.sheet.measure) == plan::MeasureKind::Money)
        chart.form.power = powerOf(desk().view().unit());
    chart::Series target{tr("Target"), chart::Role::Target, {}};
    chart::Series lastYear{tr("Last year"), chart::Role::LastYear, {}};
    for (int month = 0; month < kMonths; ++month) {
        chart.categories.push_back(text::periodName(settings.calendar, {month, month}));
        target.values.push_back(row.amount({month, month}));
        lastYear.values.push_back(ops::lastYearOf(content.lastYear, content.tree(), row.position, {month, month}));
    }
    chart.bars.push_back(std::move(target));
    if (row.lastYear)
        chart.lines.push_back(std::move(lastYear));
    addSeason(chart, row);
    addMarkers(chart);
    return chart;
}

void TargetChart::addSeason(chart::BarsChart &chart, const TargetRow &row)
{
    const TargetRows &content = desk().content();
    spread::Seasonality season;
    desk().session().read([&](const store::Document &document) {
        season = ops::readSeasonality(document.connection(), content.plan.settings, content.plan.sheet.measure);
    });
    if (!season.learned)
        return;
    chart::Series line{tr("Season of the years before"), chart::Role::Forecast, {}};
    const std::int64_t year = row.amount({});
    for (const std::int64_t share : season.shares)
        line.values.push_back(money::Rate(share, kMillion).of(year));
    chart.lines.push_back(std::move(line));
}

void TargetChart::addMarkers(chart::BarsChart &chart)
{
    const plan::PlanSettings &settings = desk().plan().settings;
    for (int month = 0; month < kMonths; ++month)
        if (desk().content().isClosed({month, month}))
            chart.markers.push_back({month, tr("closed")});
    desk().session().read([&](const store::Document &document) {
        for (const plan::SeasonMarker &marker : store::readMarkers(document.connection()))
            for (int month = 0; month < kMonths; ++month)
                if (settings.calendar.month(month) == marker.month)
                    chart.markers.push_back({month, text::fromUtf8(marker.name)});
    });
}

} // namespace quotasmith::ui
