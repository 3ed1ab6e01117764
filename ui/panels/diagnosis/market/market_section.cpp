// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/diagnosis/market/market_section.h"

#include "text/convert.h"
#include "text/diagnosis/indicator_text.h"
#include "text/format.h"
#include "ui/models/words.h"
#include "ui/shell/pages/content_table.h"

#include <algorithm>

namespace quotasmith::ui {

namespace {

using exchange::ColumnKind;

QString answerText(std::string_view answer)
{
    return answer.empty() ? MarketSection::tr("Not scored") : titled(text::rivalAnswerName(answer));
}

QString scoreText(const std::optional<std::int64_t> &score)
{
    return score ? MarketSection::tr("%1 of 5").arg(*score) : text::noValue();
}

/// Rows of lists lead to their list on this page.
Destination listRow(const char *kind)
{
    return {QStringLiteral("diagnosis"), QString::fromUtf8(kind)};
}

} // namespace

MarketSection::MarketSection(const PanelContext &context, QWidget *parent)
    : DiagnosisSection(context, parent),
      m_lists(new ListTabs(context.session,
                           {"rivals", "needs", "zones", "account-classes", "loss-reasons", "market-prices", "swot"}))
{
    body()->addWidget(m_lists);
    m_rivals = addTable("diagnosis-rivals");
    QBoxLayout *halves = addHalves();
    m_needs = addTable("diagnosis-needs", halves);
    m_losses = addTable("diagnosis-losses", halves);
    m_prices = addTable("diagnosis-prices");
    body()->addStretch(1);
    connect(m_lists, &ListTabs::selectionChanged, this, &DiagnosisSection::selectionChanged);
}

void MarketSection::fill()
{
    fillRivals();
    fillNeeds();
    fillLosses();
    fillPrices();
}

void MarketSection::setWords()
{
    m_lists->retranslate();
}

void MarketSection::fillRivals()
{
    TableContent content;
    content.title = tr("Rivals: price, promotion and the better answer");
    content.empty = tr("Describe three to five rivals in the list above.");
    content.columns = {
        {tr("Rival")},     {tr("Product")}, {tr("Price")}, {tr("Ours")}, {tr("Below ours by"), ColumnKind::Ratio},
        {tr("Promotion")}, {tr("Answer")}};
    for (const diagnosis::RivalStanding &one : result().rivals) {
        const plan::Rival &rival = input().rivals[one.rival];
        TableRow row;
        row.cells = {NumberWords::textCell(text::fromUtf8(rival.name)),
                     NumberWords::textCell(text::fromUtf8(rival.product)),
                     NumberWords::textCell(bandText(rival.priceLow, rival.priceHigh)),
                     NumberWords::textCell(bandText(rival.ourLow, rival.ourHigh)),
                     NumberWords::shareCell(one.gap),
                     NumberWords::textCell(one.promotes ? text::fromUtf8(rival.promotion) : tr("none now")),
                     NumberWords::textCell(answerText(one.answer))};
        row.cells.back().tip =
            tr("Follow: %1, be different: %2").arg(scoreText(rival.follow), scoreText(rival.differentiate));
        row.source = listRow("rivals");
        content.rows.push_back(std::move(row));
    }
    m_rivals->show(std::move(content));
}

void MarketSection::fillNeeds()
{
    TableContent content;
    content.title = tr("Needs, the least content first");
    content.empty = tr("No survey of needs yet.");
    content.columns = {{tr("Need")}, {tr("Not content"), ColumnKind::Ratio}, {tr("Importance")}};
    std::vector<const plan::SurveyedNeed *> needs;
    for (const plan::SurveyedNeed &need : input().needs)
        needs.push_back(&need);
    std::stable_sort(needs.begin(), needs.end(), [](const auto *a, const auto *b) {
        return a->dissatisfaction.value_or(money::Rate()) > b->dissatisfaction.value_or(money::Rate());
    });
    for (const plan::SurveyedNeed *need : needs)
        content.rows.push_back(
            {{NumberWords::textCell(text::fromUtf8(need->need)), NumberWords::shareCell(need->dissatisfaction),
              NumberWords::textCell(scoreText(need->importance))},
             listRow("needs")});
    m_needs->show(std::move(content));
}

void MarketSection::fillLosses()
{
    const NumberWords words = this->words();
    TableContent content;
    const auto month = result().lossMonth;
    content.title =
        month ? tr("Why deals were lost in %1").arg(text::fromUtf8(month->text())) : tr("Why deals were lost");
    content.empty = tr("No exit interview in these months.");
    content.columns = {
        {tr("Reason")}, {tr("Times"), ColumnKind::Count}, {tr("Amount"), ColumnKind::Money, words.decimals()}};
    for (const diagnosis::ReasonCount &one : result().reasons)
        content.rows.push_back({{NumberWords::textCell(text::fromUtf8(one.reason)), NumberWords::countCell(one.count),
                                 words.moneyCell(one.amount)},
                                listRow("loss-reasons")});
    m_losses->show(std::move(content));
}

void MarketSection::fillPrices()
{
    const NumberWords words = this->words();
    TableContent content;
    content.title = tr("Our prices against the market");
    content.empty = tr("No market price is known yet.");
    content.columns = {{tr("Product")},
                       {tr("Hit product")},
                       {tr("Our price"), ColumnKind::Money, words.decimals()},
                       {tr("Market mean"), ColumnKind::Money, words.decimals()},
                       {tr("Of the market"), ColumnKind::Ratio}};
    for (const diagnosis::PriceStanding &one : result().prices) {
        const plan::MarketPrice &price = input().marketPrices[one.price];
        const auto ours = one.ofMarket ? std::optional(one.ofMarket->of(price.marketMean)) : price.ourPrice;
        content.rows.push_back({{NumberWords::textCell(nameOf(plan::Axis::Product, price.product)),
                                 NumberWords::textCell(one.isHit ? tr("yes") : QString()), words.moneyCell(ours),
                                 words.moneyCell(price.marketMean), NumberWords::shareCell(one.ofMarket)},
                                listRow("market-prices")});
    }
    m_prices->show(std::move(content));
}

QString MarketSection::bandText(const std::optional<std::int64_t> &low, const std::optional<std::int64_t> &high) const
{
    const NumberWords words(this->words().decimals(), DisplayUnit::One); // prices are small
    if (!low || !high || low == high)
        return words.money(low ? low : high);
    return tr("%1 – %2").arg(words.money(low), words.money(high));
}

} // namespace quotasmith::ui
