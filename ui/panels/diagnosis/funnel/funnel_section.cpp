// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/diagnosis/funnel/funnel_section.h"

#include "text/convert.h"
#include "text/diagnosis/indicator_text.h"
#include "text/format.h"
#include "ui/models/words.h"
#include "ui/panels/diagnosis/cards/indicator_words.h"
#include "ui/shell/pages/content_table.h"
#include "ui/widgets/chart/chart_view.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/section_title.h"

#include <algorithm>
#include <array>
#include <QSignalBlocker>

namespace quotasmith::ui {

namespace {

using diagnosis::FunnelBy;
using diagnosis::Indicator;
using exchange::ColumnKind;

constexpr int kStages = 4;
constexpr int kChartInLines = 14;
constexpr std::array kWays{FunnelBy::Month, FunnelBy::Week, FunnelBy::Person, FunnelBy::Tier};

/// What decides whether a year succeeds, and whether the team itself can move it.
struct Factor {
    Indicator indicator;
    bool isControllable;
};
constexpr std::array kFactors{Factor{Indicator::Leads, true},     Factor{Indicator::WinRate, true},
                              Factor{Indicator::WinCycle, true},  Factor{Indicator::Conversion, true},
                              Factor{Indicator::DealSize, false}, Factor{Indicator::Collection, false}};

QString stageName(int stage)
{
    return titled(text::funnelStageName(static_cast<plan::FunnelStage>(stage)));
}

QString wayName(FunnelBy way)
{
    switch (way) {
    case FunnelBy::Week:
        return FunnelSection::tr("Week");
    case FunnelBy::Month:
        return FunnelSection::tr("Month");
    case FunnelBy::Person:
        return FunnelSection::tr("Person");
    case FunnelBy::Tier:
        break;
    }
    return FunnelSection::tr("Tier");
}

} // namespace

FunnelSection::FunnelSection(const PanelContext &context, QWidget *parent)
    : DiagnosisSection(context, parent), m_blocked(paragraph(QStringLiteral("diagnosis-blocked"))),
      m_byLabel(new QLabel), m_by(new QComboBox), m_listsTitle(new SectionTitle),
      m_lists(new ListTabs(context.session, {"opportunities", "contacts", "visits"}))
{
    QBoxLayout *top = addHalves();
    m_chart = addChart("diagnosis-funnel", kChartInLines, top);
    auto *right = new QVBoxLayout;
    m_stages = addTable("diagnosis-stages", right);
    right->addWidget(m_blocked);
    right->addStretch(1);
    top->addLayout(right);
    top->setStretch(0, 1);
    top->setStretch(1, 1);
    m_by->setObjectName(QStringLiteral("diagnosis-funnel-by"));
    m_by->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_byLabel->setBuddy(m_by);
    auto *line = new QHBoxLayout;
    line->addWidget(m_byLabel);
    line->addWidget(m_by);
    line->addStretch();
    body()->addLayout(line);
    m_rows = addTable("diagnosis-funnel-rows");
    QBoxLayout *halves = addHalves();
    m_overdue = addTable("diagnosis-overdue", halves);
    m_factors = addTable("diagnosis-factors", halves);
    halves->setStretch(0, 2);
    halves->setStretch(1, 3);
    body()->addWidget(m_listsTitle);
    body()->addWidget(m_lists, 1);
    connect(m_by, &QComboBox::currentIndexChanged, this, &Section::refill);
    connect(m_lists, &ListTabs::selectionChanged, this, &DiagnosisSection::selectionChanged);
    setWords();
}

void FunnelSection::fill()
{
    fillChart();
    fillStages();
    m_blocked->setText(blockedSentence());
    fillRows();
    fillOverdue();
    fillFactors();
}

void FunnelSection::setWords()
{
    m_byLabel->setText(tr("The funnel &by"));
    m_listsTitle->setText(tr("Opportunities, contacts and visits"));
    const QSignalBlocker quiet(m_by);
    const int chosen = std::max(0, m_by->currentIndex());
    m_by->clear();
    for (const FunnelBy way : kWays)
        m_by->addItem(wayName(way), static_cast<int>(way));
    m_by->setCurrentIndex(chosen);
    m_lists->retranslate();
}

void FunnelSection::fillChart()
{
    const diagnosis::FunnelCounts &funnel = result().funnel;
    chart::BarsChart chart;
    chart.heading.title = tr("Opportunities that reached each stage");
    chart.heading.subtitle = spanText(input().span);
    chart.heading.empty = tr("No opportunity was created in these months.");
    chart.kind = chart::Categories::Names;
    chart::Series reached{tr("Opportunities"), chart::Role::Actual, {}};
    for (int stage = 0; stage < kStages; ++stage) {
        chart.categories.push_back(stageName(stage));
        reached.values.emplace_back(funnel.reached[static_cast<std::size_t>(stage)]);
    }
    if (funnel.reached[0] > 0)
        chart.bars = {reached};
    m_chart->setChart(std::move(chart));
}

void FunnelSection::fillStages()
{
    const diagnosis::FunnelCounts &funnel = result().funnel;
    TableContent content;
    content.title = tr("From stage to stage");
    content.empty = tr("Type opportunities below, or import them.");
    content.columns = {
        {tr("Stage")}, {tr("Reached"), ColumnKind::Count}, {tr("Go on"), ColumnKind::Ratio}, {tr("State")}};
    for (int stage = 0; stage < kStages && funnel.reached[0] > 0; ++stage) {
        const bool isBlocked = result().blocked && result().blocked->stage == stage;
        TableRow row;
        row.cells = {NumberWords::textCell(stageName(stage)),
                     NumberWords::countCell(funnel.reached[static_cast<std::size_t>(stage)]),
                     NumberWords::shareCell(stage + 1 < kStages ? funnel.conversion(stage) : std::nullopt),
                     NumberWords::textCell(isBlocked ? tr("⚠ falls most") : QString())};
        row.isStrong = isBlocked;
        row.source = Destination{QStringLiteral("diagnosis"), QStringLiteral("opportunities")};
        content.rows.push_back(std::move(row));
    }
    m_stages->show(std::move(content));
}

void FunnelSection::fillRows()
{
    const auto way = static_cast<FunnelBy>(m_by->currentData().toInt());
    const NumberWords words = this->words();
    TableContent content;
    content.title = tr("The funnel by %1").arg(wayName(way).toLower());
    content.empty = tr("No opportunity was created in these months.");
    content.columns = {{wayName(way)}};
    for (int stage = 0; stage < kStages; ++stage) {
        content.columns.push_back({stageName(stage), ColumnKind::Count});
        if (stage + 1 < kStages)
            content.columns.push_back({QStringLiteral("→ %"), ColumnKind::Ratio});
    }
    content.columns.push_back({tr("Lost"), ColumnKind::Count});
    content.columns.push_back({tr("Signed amount"), ColumnKind::Money, words.decimals()});
    for (const diagnosis::FunnelRow &one : diagnosis::funnelBy(input(), way)) {
        TableRow row;
        row.cells.push_back(NumberWords::textCell(rowName(one)));
        for (int stage = 0; stage < kStages; ++stage) {
            row.cells.push_back(NumberWords::countCell(one.counts.reached[static_cast<std::size_t>(stage)]));
            if (stage + 1 < kStages)
                row.cells.push_back(NumberWords::shareCell(one.counts.conversion(stage)));
        }
        row.cells.push_back(NumberWords::countCell(one.counts.lost));
        row.cells.push_back(words.moneyCell(one.counts.signedAmount));
        content.rows.push_back(std::move(row));
    }
    m_rows->show(std::move(content));
}

void FunnelSection::fillFactors()
{
    const IndicatorWords words(this->words());
    TableContent content;
    content.title = tr("Success factors");
    content.columns = {{tr("Factor")},
                       {tr("Value"), ColumnKind::Count},
                       {tr("Year on year"), ColumnKind::Ratio},
                       {tr("Of plan"), ColumnKind::Ratio},
                       {tr("In our hands")}};
    for (const Factor &factor : kFactors) {
        const auto found = std::find_if(result().company.begin(), result().company.end(),
                                        [&](const auto &one) { return one.indicator == factor.indicator; });
        if (found == result().company.end())
            continue;
        TableRow row;
        row.cells = {NumberWords::textCell(IndicatorWords::name(factor.indicator)),
                     words.valueCell(factor.indicator, found->value), NumberWords::changeCell(found->yoy),
                     NumberWords::shareCell(found->ofPlan),
                     NumberWords::textCell(factor.isControllable ? tr("yes") : tr("partly"))};
        row.cells.back().tip = factor.isControllable ? QString() : tr("The customer decides too");
        row.cells.front().tip = found->value ? QString() : IndicatorWords::needs(factor.indicator);
        content.rows.push_back(std::move(row));
    }
    m_factors->show(std::move(content));
}

void FunnelSection::fillOverdue()
{
    TableContent content;
    const auto days = input().thresholds["follow-up-overdue.days"].of(1);
    content.title = tr("Nobody spoke to them for %n day(s) or more", nullptr, static_cast<int>(days));
    content.empty = tr("Everybody with a record of contact was spoken to in time.");
    content.columns = {{tr("Customer")},
                       {tr("Looked after by")},
                       {tr("Last contact"), ColumnKind::Date},
                       {tr("Days"), ColumnKind::Count}};
    for (const diagnosis::Overdue &one : result().overdue) {
        TableRow row;
        row.cells = {NumberWords::textCell(nameOf(plan::Axis::Customer, one.account)),
                     NumberWords::textCell(one.person ? nameOf(plan::Axis::Organisation, *one.person) : QString()),
                     one.last ? NumberWords::dateCell(one.last) : NumberWords::textCell(tr("never")),
                     one.days ? NumberWords::countCell(*one.days) : TableCell{text::noValue()}};
        row.source = Destination{QStringLiteral("diagnosis"), QStringLiteral("contacts")};
        content.rows.push_back(std::move(row));
    }
    m_overdue->show(std::move(content));
}

QString FunnelSection::blockedSentence() const
{
    const auto &blocked = result().blocked;
    if (!blocked)
        return result().funnel.reached[0] > 0 ? tr("No stage has fallen behind the months before.") : QString();
    return tr("⚠ %1 → %2: %3 went on in %4, %5 on the average of the months before.")
        .arg(stageName(blocked->stage), stageName(blocked->stage + 1), NumberWords::share(blocked->now),
             text::fromUtf8(blocked->month.text()), NumberWords::share(blocked->mean));
}

QString FunnelSection::rowName(const diagnosis::FunnelRow &row) const
{
    if (row.key.empty())
        return tr("Nobody");
    const auto way = static_cast<FunnelBy>(m_by->currentData().toInt());
    if (!row.node)
        return text::fromUtf8(row.key);
    return nameOf(way == FunnelBy::Tier ? plan::Axis::Customer : plan::Axis::Organisation, *row.node);
}

} // namespace quotasmith::ui
