// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/review/attainment/attainment_tables.h"

#include "text/convert.h"
#include "text/format.h"
#include "text/name_text.h"
#include "text/review/review_text.h"
#include "ui/models/words.h"

#include <algorithm>
#include <QCoreApplication>

namespace quotasmith::ui {

namespace {

using exchange::ColumnKind;

/// The words of these tables.
class AttainmentTables {
    Q_DECLARE_TR_FUNCTIONS(AttainmentTables)
};

constexpr int kIndent = 3;
constexpr int kSignificant = 4; ///< decimals of a ratio beside units

const plan::Tree &treeOf(const ops::Review &review)
{
    return review.plan.sheet.tree(review.axis);
}

bool isIdle(const ops::Review &review, const ops::ReviewRow &row)
{
    return treeOf(review).node(row.node).unassigned && row.target.value_or(0) == 0 && row.actual.value_or(0) == 0 &&
           !row.ratio.target && !row.ratio.actual;
}

bool isWithin(const ops::Review &review, const ops::ReviewRow &row, plan::Level downTo)
{
    return treeOf(review).node(row.node).level <= downTo && !isIdle(review, row);
}

/// A number of the measure: units, or of a ratio the rate.
TableCell amountCell(const ops::Review &review, const NumberWords &words, std::optional<std::int64_t> units,
                     const std::optional<money::Rate> &ratio)
{
    if (!review.isRatio())
        return plan::kindOf(review.measure()) == plan::MeasureKind::Money ? words.moneyCell(units)
                                                                          : NumberWords::countCell(units);
    TableCell cell = NumberWords::numberCell(ratio, kSignificant);
    cell.text = text::reviewAmountText(review, units, ratio);
    return cell;
}

TableColumn amountColumn(const ops::Review &review, const NumberWords &words, const QString &title)
{
    if (plan::kindOf(review.measure()) == plan::MeasureKind::Money)
        return {title, ColumnKind::Money, words.decimals()};
    return {title, ColumnKind::Count};
}

/// Ahead or behind is said by a sign, not by colour alone.
TableCell attainmentCell(const std::optional<money::Rate> &rate)
{
    TableCell cell = NumberWords::shareCell(rate);
    if (rate)
        cell.text = (*rate < money::Rate(1, 1) ? QStringLiteral("▼ ") : QStringLiteral("▲ ")) + cell.text;
    return cell;
}

TableCell monthCell(const std::optional<calendar::Month> &month)
{
    return month ? NumberWords::textCell(text::fromUtf8(month->text())) : TableCell{text::noValue()};
}

/// Ranks are no amounts: a sum of them says nothing.
TableCell rankCell(int rank)
{
    if (rank <= 0)
        return {text::noValue()};
    return {NumberWords::count(rank), exchange::Figure{rank, 0}};
}

TableRow rowOf(const ops::Review &review, const NumberWords &words, const ops::ReviewRow &row)
{
    const plan::Tree &tree = treeOf(review);
    const QString name = text::nodeName(tree.node(row.node));
    TableRow shown;
    TableCell named = NumberWords::textCell(name);
    named.text = QString(kIndent * tree.depth(row.node), QLatin1Char(' ')) + name;
    shown.cells = {named,
                   NumberWords::textCell(titled(text::levelName(tree.node(row.node).level))),
                   amountCell(review, words, row.original, row.ratio.original),
                   amountCell(review, words, row.target, row.ratio.target),
                   amountCell(review, words, row.actual, row.ratio.actual),
                   amountCell(review, words, row.difference, row.ratio.difference),
                   attainmentCell(row.attainment),
                   NumberWords::changeCell(row.yoy),
                   NumberWords::changeCell(row.mom),
                   rankCell(row.rank),
                   amountCell(review, words, row.runRate, std::nullopt),
                   monthCell(row.lostFrom)};
    shown.isStrong = !tree.isLeaf(row.node);
    shown.source = sourceOf(review, row.node);
    return shown;
}

QString emptySentence()
{
    return AttainmentTables::tr("Nothing was planned and nothing happened in this period.");
}

} // namespace

std::vector<plan::Level> levelsOf(const ops::Review &review)
{
    std::vector<plan::Level> levels;
    for (const ops::ReviewRow &row : review.rows)
        levels.push_back(treeOf(review).node(row.node).level);
    std::sort(levels.begin(), levels.end());
    levels.erase(std::unique(levels.begin(), levels.end()), levels.end());
    return levels;
}

TableContent attainmentTable(const ops::Review &review, const NumberWords &words, plan::Level downTo)
{
    TableContent content;
    content.title = AttainmentTables::tr("Plan against actual: %1").arg(text::measureName(review.measure()));
    content.empty = emptySentence();
    const auto amount = [&](const QString &title) { return amountColumn(review, words, title); };
    content.columns = {{titled(text::axisName(review.axis))},
                       {AttainmentTables::tr("Level")},
                       amount(AttainmentTables::tr("Original")),
                       amount(AttainmentTables::tr("Target")),
                       amount(AttainmentTables::tr("Actual")),
                       amount(AttainmentTables::tr("Difference")),
                       {AttainmentTables::tr("Attainment"), ColumnKind::Ratio},
                       {AttainmentTables::tr("Year on year"), ColumnKind::Ratio},
                       {AttainmentTables::tr("To the one before"), ColumnKind::Ratio},
                       {AttainmentTables::tr("Rank"), ColumnKind::Count},
                       amount(AttainmentTables::tr("Needed a month")),
                       {AttainmentTables::tr("Lost from"), ColumnKind::Period}};
    for (const ops::ReviewRow &row : review.rows)
        if (isWithin(review, row, downTo))
            content.rows.push_back(rowOf(review, words, row));
    return content;
}

std::vector<int> attainmentNodes(const ops::Review &review, plan::Level downTo)
{
    std::vector<int> nodes;
    for (const ops::ReviewRow &row : review.rows)
        if (isWithin(review, row, downTo))
            nodes.push_back(row.node);
    return nodes;
}

TableContent rankingTable(const ops::Review &review, const NumberWords &words, plan::Level level)
{
    std::vector<const ops::ReviewRow *> ranked;
    for (const ops::ReviewRow &row : review.rows)
        if (treeOf(review).node(row.node).level == level && row.rank > 0)
            ranked.push_back(&row);
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto *a, const auto *b) { return a->rank < b->rank; });
    TableContent content;
    content.title = AttainmentTables::tr("Ranking: %1").arg(text::levelName(level));
    content.empty = AttainmentTables::tr("Nobody of this level has both a target and an actual in this period.");
    content.columns = {{AttainmentTables::tr("Rank"), ColumnKind::Count},
                       {titled(text::levelName(level))},
                       amountColumn(review, words, AttainmentTables::tr("Target")),
                       amountColumn(review, words, AttainmentTables::tr("Actual")),
                       {AttainmentTables::tr("Attainment"), ColumnKind::Ratio},
                       {AttainmentTables::tr("Year on year"), ColumnKind::Ratio}};
    for (const ops::ReviewRow *row : ranked) {
        TableRow shown;
        shown.cells = {rankCell(row->rank),
                       NumberWords::textCell(text::nodeName(treeOf(review).node(row->node))),
                       amountCell(review, words, row->target, row->ratio.target),
                       amountCell(review, words, row->actual, row->ratio.actual),
                       attainmentCell(row->attainment),
                       NumberWords::changeCell(row->yoy)};
        shown.source = sourceOf(review, row->node);
        shown.isStrong = row->rank == 1;
        content.rows.push_back(std::move(shown));
    }
    return content;
}

Destination sourceOf(const ops::Review &review, int node)
{
    const calendar::FiscalCalendar &calendar = review.plan.settings.calendar;
    const auto first = calendar.position(review.first.monthOf()), last = calendar.position(review.last.monthOf());
    const bool endsAMonth = calendar::Date::fromDayNumber(review.last.dayNumber() + 1).day == 1;
    const bool isWhole = review.first.day == 1 && endsAMonth && first && last;
    EditTarget target{{review.axis, treeOf(review).node(node).code, review.last.monthOf().text()}, review.measure()};
    if (!isWhole)
        return {QStringLiteral("actuals"), {}, target};
    if (const auto period = calendar.period({*first, *last}))
        target.place.period = calendar.text(*period);
    return {QStringLiteral("targets"), QStringLiteral("decompose-page"), target};
}

} // namespace quotasmith::ui
