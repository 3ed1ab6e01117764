// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/targets/chart/target_chart.h"

#include "core/store/queries/plan_lists.h"
#include "report/charts/month_charts.h"
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
    chart::Heading heading;
    heading.title = text::nodeName(content.node(row));
    heading.subtitle = titled(text::measureName(content.plan.sheet.measure));
    chart::NumberForm form;
    form.decimals = settings.decimals(content.plan.sheet.measure);
    if (desk().view().unit() != DisplayUnit::One &&
        plan::kindOf(content.plan.sheet.measure) == plan::MeasureKind::Money)
        form.power = powerOf(desk().view().unit());
    report::YearsMonths months;
    for (int month = 0; month < kMonths; ++month) {
        const auto at = static_cast<std::size_t>(month);
        months.targets[at] = row.amount({month, month});
        if (row.lastYear)
            months.lastYear[at] = ops::lastYearOf(content.lastYear, content.tree(), row.position, {month, month});
        if (content.isClosed({month, month}))
            months.marks.emplace_back(month, tr("closed"));
    }
    months.season = seasonOf(row);
    std::vector<plan::SeasonMarker> markers;
    desk().session().read(
        [&](const store::Document &document) { markers = store::readMarkers(document.connection()); });
    return report::monthsChart(settings.calendar, heading, form, months, markers);
}

/// What the months would be if the year lay as the years before did; nothing while none is known.
std::optional<std::array<std::int64_t, 12>> TargetChart::seasonOf(const TargetRow &row)
{
    const TargetRows &content = desk().content();
    spread::Seasonality season;
    desk().session().read([&](const store::Document &document) {
        season = ops::readSeasonality(document.connection(), content.plan.settings, content.plan.sheet.measure);
    });
    if (!season.learned)
        return std::nullopt;
    std::array<std::int64_t, 12> months{};
    const std::int64_t year = row.amount({});
    for (std::size_t month = 0; month < months.size(); ++month)
        months[month] = money::Rate(season.shares[month], kMillion).of(year);
    return months;
}

} // namespace quotasmith::ui
