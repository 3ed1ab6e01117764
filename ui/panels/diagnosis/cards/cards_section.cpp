// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/diagnosis/cards/cards_section.h"

#include "report/charts/plan_figures.h"
#include "text/convert.h"
#include "text/name_text.h"
#include "ui/panels/diagnosis/cards/indicator_words.h"
#include "ui/shell/pages/content_table.h"
#include "ui/widgets/cards/card_layout.h"
#include "ui/widgets/chart/chart_view.h"

#include <algorithm>

namespace quotasmith::ui {

namespace {

using diagnosis::Indicator;
using diagnosis::IndicatorValue;

constexpr int kChartInLines = 14;

/// The measure in which an indicator's numbers are typed: what the actuals are shown by.
plan::Measure measureBehind(Indicator indicator)
{
    switch (indicator) {
    case Indicator::Conversion:
        return plan::Measure::Leads;
    case Indicator::WinRate:
    case Indicator::WinCycle:
        return plan::Measure::Opportunities;
    case Indicator::DealSize:
        return plan::Measure::Signed;
    case Indicator::Repurchase:
        return plan::Measure::Customers;
    case Indicator::Collection:
        return plan::Measure::Collected;
    case Indicator::OrderValue:
    case Indicator::RevenueAHead:
    case Indicator::GrossProfit:
        return plan::Measure::Revenue;
    default:
        return plan::findMeasure(diagnosis::indicatorCode(indicator)).value_or(plan::Measure::Revenue);
    }
}

std::vector<QString> monthNames(const diagnosis::MonthSpan &span)
{
    const std::vector<QString> year =
        report::monthNames(calendar::FiscalCalendar(span.last().year(), span.first.month()));
    std::vector<QString> names;
    for (int i = 0; i < span.months; ++i)
        names.push_back(year[static_cast<std::size_t>(i) % year.size()]);
    return names;
}

} // namespace

CardsSection::CardsSection(const PanelContext &context, QWidget *parent)
    : DiagnosisSection(context, parent), m_group(new QButtonGroup(this)), m_months(nullptr), m_source(new QPushButton),
      m_table(nullptr)
{
    makeCards();
    m_months = addChart("diagnosis-months", kChartInLines);
    m_source->setObjectName(QStringLiteral("diagnosis-source"));
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_source);
    body()->addLayout(row);
    m_table = addTable("diagnosis-numbers");
    m_table->setMostRows(static_cast<int>(m_cards.size()));
    body()->addStretch(1);
    connect(m_group, &QButtonGroup::idClicked, this, [this] {
        m_isChosen = true;
        fillMonths();
    });
    connect(m_source, &QPushButton::clicked, this, [this] {
        const IndicatorValue *one = chosen();
        if (const auto source = one ? sourceOf(one->indicator) : std::nullopt)
            Q_EMIT revealAsked(*source);
    });
    setWords();
}

void CardsSection::setNode(plan::Axis axis, const std::string &code)
{
    if (m_axis == axis && m_code == code)
        return;
    m_axis = axis;
    m_code = code;
    refill();
}

IndicatorCard *CardsSection::card(Indicator indicator) const
{
    const auto found =
        std::find_if(m_cards.begin(), m_cards.end(), [indicator](const auto &card) { return card.first == indicator; });
    return found == m_cards.end() ? nullptr : found->second;
}

void CardsSection::fill()
{
    const int at = position();
    m_values =
        at == 0 && m_axis == plan::Axis::Organisation ? result().company : diagnosis::indicatorsOf(input(), m_axis, at);
    for (const IndicatorValue &one : m_values)
        fillCard(one);
    if (!m_isChosen || !chosen()) {
        const auto weakest =
            std::find_if(m_values.begin(), m_values.end(), [](const IndicatorValue &one) { return one.weakest; });
        const Indicator first = weakest == m_values.end() ? Indicator::Revenue : weakest->indicator;
        if (IndicatorCard *card = this->card(first))
            card->setChecked(true);
    }
    fillMonths();
    fillTable();
}

void CardsSection::setWords()
{
    m_source->setText(tr("Show where it comes from"));
}

void CardsSection::makeCards()
{
    auto *cards = new CardLayout(gap() / 2);
    for (const Indicator indicator : diagnosis::allIndicators()) {
        auto *card = new IndicatorCard;
        card->setObjectName(QStringLiteral("indicator-") + text::fromUtf8(diagnosis::indicatorCode(indicator)));
        m_group->addButton(card, static_cast<int>(indicator));
        cards->addWidget(card);
        m_cards.emplace_back(indicator, card);
    }
    body()->addLayout(cards);
}

void CardsSection::fillCard(const IndicatorValue &one)
{
    IndicatorCard *card = this->card(one.indicator);
    if (!card)
        return;
    const IndicatorWords words(this->words());
    IndicatorCard::Content content;
    content.title = IndicatorWords::name(one.indicator);
    content.spoken = words.spoken(one);
    if (one.value) {
        content.mark = one.weakest ? tr("Weakest") : QString();
        content.value = words.value(one.indicator, one.value);
        content.yoy = IndicatorWords::yoy(one);
        content.mom = IndicatorWords::mom(one);
        content.ofPlan = IndicatorWords::ofPlan(one);
        content.line.form = words.form(one.indicator);
        content.line.values = words.months(one);
    } else {
        content.missing = IndicatorWords::needs(one.indicator);
    }
    card->setContent(content);
}

void CardsSection::fillMonths()
{
    const IndicatorValue *one = chosen();
    m_source->setEnabled(one != nullptr && sourceOf(one->indicator));
    chart::BarsChart chart;
    if (one) {
        const IndicatorWords words(this->words());
        chart.heading.title = tr("%1 by month: %2").arg(IndicatorWords::name(one->indicator), nodeTitle());
        chart.heading.subtitle = spanText(input().span);
        chart.heading.empty = IndicatorWords::needs(one->indicator);
        chart.form = words.form(one->indicator);
        chart.categories = monthNames(input().span);
        chart.bars = {{IndicatorWords::name(one->indicator), chart::Role::Actual, words.months(*one)}};
    }
    m_months->setChart(std::move(chart));
}

void CardsSection::fillTable()
{
    using exchange::ColumnKind;
    const IndicatorWords words(this->words());
    TableContent content;
    content.title = tr("All numbers of these months");
    content.columns = {{tr("Indicator")},
                       {tr("Value"), ColumnKind::Count},
                       {tr("A year before"), ColumnKind::Count},
                       {tr("Year on year"), ColumnKind::Ratio},
                       {tr("Month on month"), ColumnKind::Ratio},
                       {tr("Target"), ColumnKind::Count},
                       {tr("Of plan"), ColumnKind::Ratio}};
    for (const IndicatorValue &one : m_values) {
        TableRow row;
        row.cells = {NumberWords::textCell(IndicatorWords::name(one.indicator)),
                     words.valueCell(one.indicator, one.value),
                     words.valueCell(one.indicator, one.previous),
                     NumberWords::changeCell(one.yoy),
                     NumberWords::changeCell(one.mom),
                     words.valueCell(one.indicator, one.target),
                     NumberWords::shareCell(one.ofPlan)};
        row.source = sourceOf(one.indicator);
        row.isStrong = one.weakest;
        content.rows.push_back(std::move(row));
    }
    m_table->show(std::move(content));
}

int CardsSection::position() const
{
    return input().tree(m_axis).find(m_code).value_or(0);
}

QString CardsSection::nodeTitle() const
{
    return text::nodeName(input().tree(m_axis).node(position()));
}

const IndicatorValue *CardsSection::chosen() const
{
    const auto found = std::find_if(m_values.begin(), m_values.end(), [this](const IndicatorValue &one) {
        return static_cast<int>(one.indicator) == m_group->checkedId();
    });
    return found == m_values.end() ? nullptr : &*found;
}

std::optional<Destination> CardsSection::sourceOf(Indicator indicator) const
{
    const calendar::FiscalCalendar &year = input().settings.calendar;
    const calendar::Month last = input().span.last();
    const std::string code = input().tree(m_axis).node(position()).code;
    const EditTarget target{{m_axis, code, year.position(last) ? last.text() : std::string()},
                            measureBehind(indicator)};
    const bool isTyped = m_axis == plan::Axis::Organisation;
    return Destination{isTyped ? QStringLiteral("actuals") : QStringLiteral("targets"), {}, target};
}

} // namespace quotasmith::ui
