// SPDX-License-Identifier: Apache-2.0
#include "text/review/score_tables.h"

#include "text/convert.h"
#include "text/diagnosis/table_cells.h"
#include "text/list_text.h"
#include "text/name_text.h"
#include "text/review/score_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace quotasmith::text {

namespace {

using exchange::ColumnKind;
using exchange::ExportCell;
using exchange::ExportTable;

constexpr int kPlaces = 2; // of points

class Words {
    Q_DECLARE_TR_FUNCTIONS(ScoreTable)
};

ExportCell pointsCell(const std::optional<std::int64_t> &hundredths)
{
    return hundredths ? ExportCell(exchange::Figure{*hundredths, kPlaces}) : ExportCell();
}

ExportCell rankCell(int rank)
{
    return rank > 0 ? countCell(rank) : ExportCell();
}

/// The indicators a card has no reading for.
QString missingText(const ops::Scorecards &all, const ops::ScoredNode &node)
{
    QStringList names;
    const review::Card &card = all.cardOf(node);
    for (std::size_t i = 0; i < node.indicators.size(); ++i)
        if (!node.indicators[i].reading)
            names << fromUtf8(card.standards[i].name);
    return names.join(QCoreApplication::translate("Review", "; "));
}

std::vector<ExportCell> scoreRow(const ops::Scorecards &all, const ops::ScoredNode &node, std::size_t i)
{
    const plan::Node &one = all.standards.tree->node(node.node);
    const review::Standard &standard = all.cardOf(node).standards[i];
    const review::ScoredIndicator &scored = node.indicators[i];
    const ops::ScoreWords &said = node.words[i];
    return {one.code,
            cell(nodeName(one)),
            standard.code,
            cell(fromUtf8(standard.name)),
            cell(listWordName(review::indicatorKindCode(standard.kind))),
            shareCell(standard.weight),
            cell(scored.reading ? readingText(standard, scored.reading) : QString()),
            cell(scaleText(standard)),
            numberCell(scored.points, kPlaces),
            numberCell(scored.weighted, kPlaces),
            said.by,
            said.answer,
            said.answered,
            said.note};
}

} // namespace

ExportTable rankingTable(const ops::Scorecards &all)
{
    ExportTable table{{column(Words::tr("Rank"), ColumnKind::Count), column(Words::tr("Code")),
                       column(Words::tr("Name")), column(Words::tr("Level")),
                       column(Words::tr("Points"), ColumnKind::Money), column(Words::tr("Grade")),
                       column(Words::tr("Points so far"), ColumnKind::Money),
                       column(Words::tr("Weight judged"), ColumnKind::Ratio), column(Words::tr("Still missing"))},
                      {}};
    for (const ops::ScoredNode &node : all.nodes) {
        const plan::Node &one = all.standards.tree->node(node.node);
        const auto grade = node.score.grade ? review::gradeCode(*node.score.grade) : std::string_view();
        table.rows.push_back({rankCell(node.rank), one.code, cell(nodeName(one)), cell(levelName(one.level)),
                              pointsCell(node.score.total), std::string(grade), pointsCell(node.score.soFar),
                              shareCell(node.score.judged), cell(missingText(all, node))});
    }
    return table;
}

ExportTable scoresTable(const ops::Scorecards &all)
{
    ExportTable table{
        {column(Words::tr("Code")), column(Words::tr("Name")), column(Words::tr("Indicator code")),
         column(Words::tr("Indicator")), column(Words::tr("Kind")), column(Words::tr("Weight"), ColumnKind::Ratio),
         column(Words::tr("Reading")), column(Words::tr("Scale")), column(Words::tr("Points"), ColumnKind::Money),
         column(Words::tr("Weighted points"), ColumnKind::Money), column(Words::tr("Scored by")),
         column(Words::tr("Answer")), column(Words::tr("Answered on"), ColumnKind::Date), column(Words::tr("Note"))},
        {}};
    for (const ops::ScoredNode &node : all.nodes)
        for (std::size_t i = 0; i < node.indicators.size(); ++i)
            table.rows.push_back(scoreRow(all, node, i));
    return table;
}

ExportTable standardsTable(const ops::Standards &standards, std::span<const review::Standard> shown)
{
    ExportTable table{{column(Words::tr("Year")), column(Words::tr("For")), column(Words::tr("Code")),
                       column(Words::tr("Indicator")), column(Words::tr("Kind")), column(Words::tr("Definition")),
                       column(Words::tr("Formula")), column(Words::tr("Source")), column(Words::tr("Measured by")),
                       column(Words::tr("Scale")), column(Words::tr("Weight"), ColumnKind::Ratio),
                       column(Words::tr("Announced on"), ColumnKind::Date)},
                      {}};
    for (const review::Card &card : review::cardsOf(shown)) {
        const QString name = cardName(card, *standards.tree);
        for (const review::Standard &one : card.standards)
            table.rows.push_back({std::to_string(one.year), cell(name), one.code, one.name,
                                  cell(listWordName(review::indicatorKindCode(one.kind))), one.definition, one.formula,
                                  one.source, cell(measuredName(one.how)), cell(scaleText(one)), one.weight,
                                  one.announced});
        if (!card.isWhole())
            table.rows.push_back({std::to_string(card.year),
                                  cell(name),
                                  {},
                                  cell(Words::tr("Missing to 100 %")),
                                  {},
                                  {},
                                  {},
                                  {},
                                  {},
                                  {},
                                  card.missing(),
                                  {}});
    }
    return table;
}

ExportTable comparedTable(const ops::Standards &standards, std::span<const review::ComparedStandard> compared)
{
    ExportTable table{{column(Words::tr("For")), column(Words::tr("Code")), column(Words::tr("Indicator")),
                       column(Words::tr("Change")), column(Words::tr("What changed")),
                       column(Words::tr("Weight before"), ColumnKind::Ratio),
                       column(Words::tr("Weight"), ColumnKind::Ratio), column(Words::tr("Formula before")),
                       column(Words::tr("Formula")), column(Words::tr("Scale before")), column(Words::tr("Scale"))},
                      {}};
    for (const review::ComparedStandard &one : compared) {
        QStringList fields;
        for (const std::string_view field : one.fields)
            fields << standardFieldName(field);
        const review::Standard &either = one.either();
        const auto weight = [](const review::Standard *side) { return side ? ExportCell(side->weight) : ExportCell(); };
        const auto formula = [](const review::Standard *side) {
            return side ? ExportCell(side->formula) : ExportCell();
        };
        const auto scale = [](const review::Standard *side) { return side ? cell(scaleText(*side)) : ExportCell(); };
        table.rows.push_back({cell(cardName({either.year, either.level, either.node, {}}, *standards.tree)),
                              either.code, either.name, cell(standardChangeName(one.change)),
                              cell(fields.join(QCoreApplication::translate("Review", "; "))), weight(one.before),
                              weight(one.after), formula(one.before), formula(one.after), scale(one.before),
                              scale(one.after)});
    }
    return table;
}

std::vector<exchange::NamedTable> scorecardSheets(const ops::Scorecards &all)
{
    const auto standards = all.standards.ofYear(all.standards.settings.calendar.year());
    return {{toUtf8(Words::tr("Ranking")), rankingTable(all), 3},
            {toUtf8(Words::tr("Scores")), scoresTable(all), 4},
            {toUtf8(Words::tr("Standards")), standardsTable(all.standards, standards), 4}};
}

} // namespace quotasmith::text
