// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/actuals/grid/cell_story.h"

#include "text/convert.h"
#include "text/format.h"

#include <QCoreApplication>
#include <QStringList>

namespace quotasmith::ui {

namespace {

constexpr std::size_t kMostSources = 4;

QString words(const char *text)
{
    return QCoreApplication::translate("CellStory", text);
}

QString sourcesText(const ops::MonthBoard &board, const std::vector<std::size_t> &sources)
{
    QStringList names;
    for (std::size_t i = 0; i < sources.size() && i < kMostSources; ++i)
        names << text::fromUtf8(board.sources[sources[i]].source);
    if (sources.size() > kMostSources)
        names << QStringLiteral("…");
    return names.join(QCoreApplication::translate("CellStory", ", "));
}

QString signedText(std::int64_t units, int decimals)
{
    return (units > 0 ? QStringLiteral("+") : QString()) + text::amountText(units, decimals);
}

/// What was typed, where it says something the number itself does not.
void addTyped(QStringList &lines, const ops::BoardCell &cell, int decimals)
{
    if (!cell.typed)
        return;
    if (cell.imported)
        lines << QCoreApplication::translate("CellStory", "Adjustment: %1").arg(signedText(*cell.typed, decimals));
    if (cell.stated && cell.stated != cell.month.actual)
        lines << QCoreApplication::translate("CellStory", "%1 was typed; more lines have come since.")
                     .arg(text::amountText(*cell.stated, decimals));
}

QString whyNotTyped(const ops::MonthBoard &board, const ops::BoardRow &row, plan::Measure measure)
{
    const plan::Node &node = board.node(row);
    if (board.isClosed())
        return words(QT_TRANSLATE_NOOP("CellStory", "The month is closed: this number does not change any more."));
    if (node.unassigned)
        return words(QT_TRANSLATE_NOOP("CellStory", "Actuals that name nobody. They come with an import."));
    if (node.level != plan::Level::Person)
        return words(QT_TRANSLATE_NOOP("CellStory", "The sum of everybody below."));
    if (measure == plan::Measure::GrossProfit)
        return words(QT_TRANSLATE_NOOP("CellStory", "Revenue less cost."));
    if (!row.takesValues)
        return words(QT_TRANSLATE_NOOP("CellStory", "Stands elsewhere in this month: type it there."));
    return {};
}

} // namespace

QString cellStory(const ops::MonthBoard &board, const ops::BoardRow &row, std::size_t measure)
{
    const ops::BoardCell &cell = row.cells[measure];
    const int decimals = board.settings.decimals(board.measures[measure]);
    QStringList lines;
    if (!cell.sources.empty() && cell.imported)
        lines << QCoreApplication::translate("CellStory", "Imported: %1 (%2)")
                     .arg(text::amountText(*cell.imported, decimals), sourcesText(board, cell.sources));
    if (row.takesValues)
        addTyped(lines, cell, decimals);
    if (!cell.note.empty())
        lines << QCoreApplication::translate("CellStory", "Note: %1").arg(text::fromUtf8(cell.note));
    if (const QString why = whyNotTyped(board, row, board.measures[measure]); !why.isEmpty())
        lines << why;
    return lines.join(QLatin1Char('\n'));
}

QString quotaStory(const ops::BoardCell &cell, int decimals)
{
    return QCoreApplication::translate("CellStory", "The quota, with the cushions above: %1\nPlanned: %2")
        .arg(text::amountText(cell.month.target, decimals), text::amountText(cell.planned, decimals));
}

} // namespace quotasmith::ui
