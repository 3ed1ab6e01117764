// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/review/scorecard/score_tables.h"

#include "text/convert.h"
#include "text/format.h"
#include "text/name_text.h"
#include "text/review/score_words.h"
#include "ui/models/words.h"

#include <algorithm>
#include <QCoreApplication>

namespace quotasmith::ui {

namespace {

using exchange::ColumnKind;

/// The words of these tables.
class ScoreTables {
    Q_DECLARE_TR_FUNCTIONS(ScoreTables)
};

constexpr int kPointDecimals = 2;
constexpr std::int64_t kHundredths = 100;

TableCell wordsCell(const std::string &text)
{
    return NumberWords::textCell(text::fromUtf8(text));
}

TableCell pointsCell(const std::optional<std::int64_t> &hundredths)
{
    if (!hundredths)
        return {text::noValue()};
    return {text::pointsText(hundredths), exchange::Figure{*hundredths, kPointDecimals}};
}

TableCell pointsCell(const std::optional<money::Rate> &points)
{
    return pointsCell(points ? std::optional(points->of(kHundredths)) : std::nullopt);
}

/// Places are no amounts: a sum of them says nothing.
TableCell placeCell(int place)
{
    if (place <= 0)
        return {text::noValue()};
    return {NumberWords::count(place), exchange::Figure{place, 0}};
}

QString nameOf(const std::shared_ptr<const plan::Tree> &tree, int node)
{
    return text::nodeName(tree->node(node));
}

QString nameOf(const std::shared_ptr<const plan::Tree> &tree, plan::NodeId node)
{
    const auto position = tree->find(node);
    return position ? nameOf(tree, *position) : QString();
}

QString kindName(review::IndicatorKind kind)
{
    return kind == review::IndicatorKind::Hard ? ScoreTables::tr("hard") : ScoreTables::tr("soft");
}

std::string monthsText(const plan::PlanSettings &settings, calendar::MonthRange months)
{
    return settings.calendar.text(months);
}

Destination listPlace(const char *kind)
{
    return {QStringLiteral("review"), QString::fromUtf8(kind)};
}

} // namespace

TableContent standardsTable(const ops::Scorecards &scores)
{
    TableContent content;
    content.title = ScoreTables::tr("Standards of %1").arg(scores.standards.settings.calendar.year());
    content.empty = ScoreTables::tr("No standards have been announced: type them below, or import them.");
    content.columns = {
        {ScoreTables::tr("Card")},   {ScoreTables::tr("Indicator")},  {ScoreTables::tr("Weight"), ColumnKind::Ratio},
        {ScoreTables::tr("Kind")},   {ScoreTables::tr("Definition")}, {ScoreTables::tr("Formula")},
        {ScoreTables::tr("Source")}, {ScoreTables::tr("Scale")},      {ScoreTables::tr("Announced"), ColumnKind::Date}};
    const int year = scores.standards.settings.calendar.year();
    for (const review::Card &card : scores.standards.cards) {
        if (card.year != year)
            continue;
        for (const review::Standard &standard : card.standards) {
            TableRow row;
            row.cells = {NumberWords::textCell(text::cardName(card, *scores.standards.tree)),
                         wordsCell(standard.name),
                         NumberWords::shareCell(standard.weight),
                         NumberWords::textCell(kindName(standard.kind)),
                         wordsCell(standard.definition),
                         wordsCell(standard.formula),
                         wordsCell(standard.source),
                         NumberWords::textCell(text::scaleText(standard)),
                         standard.announced.empty() ? TableCell{text::noValue()} : wordsCell(standard.announced)};
            row.source = listPlace("scorecard");
            content.rows.push_back(std::move(row));
        }
    }
    return content;
}

TableContent comparedTable(const ops::Scorecards &scores)
{
    TableContent content;
    const int year = scores.standards.settings.calendar.year();
    content.title = ScoreTables::tr("What has changed since %1").arg(year - 1);
    content.columns = {{ScoreTables::tr("Indicator")},
                       {ScoreTables::tr("Change")},
                       {ScoreTables::tr("In what")},
                       {ScoreTables::tr("Weight before"), ColumnKind::Ratio},
                       {ScoreTables::tr("Weight now"), ColumnKind::Ratio}};
    const std::vector<review::Standard> before = scores.standards.ofYear(year - 1);
    const std::vector<review::Standard> now = scores.standards.ofYear(year);
    if (before.empty() || now.empty())
        return content;
    for (const review::ComparedStandard &one : review::compareStandards(before, now)) {
        QStringList fields;
        for (const std::string_view field : one.fields)
            fields.append(text::standardFieldName(field));
        const auto weight = [](const review::Standard *standard) {
            return NumberWords::shareCell(standard ? std::optional(standard->weight) : std::nullopt);
        };
        content.rows.push_back(
            {{wordsCell(one.either().name), NumberWords::textCell(text::standardChangeName(one.change)),
              NumberWords::textCell(fields.join(QStringLiteral(", "))), weight(one.before), weight(one.after)}});
    }
    return content;
}

TableContent peopleTable(const ops::Scorecards &scores, std::vector<std::size_t> &order)
{
    TableContent content;
    content.title = ScoreTables::tr("Scores of %1").arg(text::fromUtf8(scores.period));
    content.empty = ScoreTables::tr("No card judges anybody in this period.");
    content.columns = {{ScoreTables::tr("Rank"), ColumnKind::Count},
                       {ScoreTables::tr("Who")},
                       {ScoreTables::tr("Level")},
                       {ScoreTables::tr("Points"), ColumnKind::Count},
                       {ScoreTables::tr("Grade")},
                       {ScoreTables::tr("Judged so far"), ColumnKind::Ratio}};
    order.resize(scores.nodes.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    const plan::Tree &tree = *scores.standards.tree;
    const auto key = [&](std::size_t i) {
        const ops::ScoredNode &one = scores.nodes[i];
        return std::tuple(tree.node(one.node).level, one.rank == 0 ? tree.size() + 1 : one.rank);
    };
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return key(a) < key(b); });
    for (const std::size_t i : order) {
        const ops::ScoredNode &one = scores.nodes[i];
        TableRow row;
        row.cells = {placeCell(one.rank),
                     NumberWords::textCell(nameOf(scores.standards.tree, one.node)),
                     NumberWords::textCell(titled(text::levelName(tree.node(one.node).level))),
                     pointsCell(one.score.total),
                     one.score.grade ? wordsCell(std::string(review::gradeCode(*one.score.grade)))
                                     : TableCell{text::noValue()},
                     NumberWords::shareCell(one.score.judged)};
        row.isStrong = one.rank == 1;
        content.rows.push_back(std::move(row));
    }
    return content;
}

TableContent cardTable(const ops::Scorecards &scores, const ops::ScoredNode &node)
{
    TableContent content;
    content.title = ScoreTables::tr("The card of %1").arg(nameOf(scores.standards.tree, node.node));
    content.columns = {{ScoreTables::tr("Indicator")},
                       {ScoreTables::tr("Weight"), ColumnKind::Ratio},
                       {ScoreTables::tr("Read")},
                       {ScoreTables::tr("Points"), ColumnKind::Count},
                       {ScoreTables::tr("Weighted"), ColumnKind::Count},
                       {ScoreTables::tr("Scored by")},
                       {ScoreTables::tr("Answer")}};
    const std::vector<review::Standard> &standards = scores.cardOf(node).standards;
    for (std::size_t i = 0; i < standards.size(); ++i) {
        const review::ScoredIndicator &one = node.indicators[i];
        TableRow row;
        row.cells = {wordsCell(standards[i].name),
                     NumberWords::shareCell(standards[i].weight),
                     NumberWords::textCell(text::readingText(standards[i], one.reading)),
                     pointsCell(one.points),
                     pointsCell(one.weighted),
                     wordsCell(node.words[i].by),
                     wordsCell(node.words[i].answer)};
        row.source = listPlace("scores");
        content.rows.push_back(std::move(row));
    }
    content.rows.push_back({{NumberWords::textCell(ScoreTables::tr("Total")), NumberWords::shareCell(node.score.judged),
                             TableCell{}, TableCell{}, pointsCell(node.score.total), TableCell{}, TableCell{}},
                            {},
                            true});
    return content;
}

TableContent casesTable(const ops::Rewards &rewards)
{
    TableContent content;
    content.title = ScoreTables::tr("Cases of the month");
    content.empty = ScoreTables::tr("Nothing has been written down yet: add the month's three best cases below.");
    content.columns = {{ScoreTables::tr("Month"), ColumnKind::Period},
                       {ScoreTables::tr("Who")},
                       {ScoreTables::tr("For")},
                       {ScoreTables::tr("What")}};
    for (const ops::MonthCase &one : rewards.cases) {
        TableRow row;
        row.cells = {wordsCell(one.month.text()), NumberWords::textCell(nameOf(rewards.tree, one.person)),
                     NumberWords::textCell(one.kind == "champion" ? ScoreTables::tr("champion of the month")
                                                                  : ScoreTables::tr("best case")),
                     wordsCell(one.what)};
        row.source = Destination{QStringLiteral("review"), QStringLiteral("cases"), {}, text::fromUtf8(one.key)};
        row.isStrong = one.kind == "champion";
        content.rows.push_back(std::move(row));
    }
    if (!rewards.counted)
        return content;
    const std::string month = rewards.settings.calendar.month(rewards.counted->last).text();
    for (const ops::TopPerson &one : rewards.top) {
        const QString value =
            one.by == ops::TopBy::NewCustomers ? NumberWords::number(one.value, 0) : NumberWords::share(one.value);
        content.rows.push_back(
            {{wordsCell(month), NumberWords::textCell(nameOf(rewards.tree, one.node)),
              NumberWords::textCell(ScoreTables::tr("no. %1 %2").arg(one.place).arg(text::topByName(one.by))),
              NumberWords::textCell(value)}});
    }
    return content;
}

TableContent rewardsTable(const ops::Rewards &rewards, const NumberWords &words)
{
    TableContent content;
    content.title = ScoreTables::tr("Rewards and warnings of the period");
    content.empty = ScoreTables::tr("Nobody has earned a reward in this period, and nobody is warned.");
    content.columns = {{ScoreTables::tr("Kind")},
                       {ScoreTables::tr("Who")},
                       {ScoreTables::tr("Months"), ColumnKind::Period},
                       {ScoreTables::tr("Place"), ColumnKind::Count},
                       {ScoreTables::tr("Attainment"), ColumnKind::Ratio},
                       {ScoreTables::tr("About")},
                       {ScoreTables::tr("Amount"), ColumnKind::Money, words.decimals()},
                       {ScoreTables::tr("Scheme")}};
    for (const ops::Reward &one : rewards.rewards) {
        const bool isWarning = one.kind == ops::RewardKind::Warning;
        const QString about =
            isWarning ? ScoreTables::tr("%n period(s) in a row", nullptr, one.periods) : text::fromUtf8(one.about);
        TableRow row;
        row.cells = {NumberWords::textCell((isWarning ? QStringLiteral("⚠ ") : QString()) +
                                           titled(text::rewardKindName(one.kind))),
                     NumberWords::textCell(nameOf(rewards.tree, one.node)),
                     wordsCell(monthsText(rewards.settings, one.months)),
                     placeCell(one.place),
                     NumberWords::shareCell(one.attainment),
                     NumberWords::textCell(about),
                     words.moneyCell(one.amount),
                     wordsCell(one.scheme)};
        content.rows.push_back(std::move(row));
    }
    return content;
}

} // namespace quotasmith::ui
