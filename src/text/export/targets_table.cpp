// SPDX-License-Identifier: Apache-2.0
#include "text/export/targets_table.h"

#include "core/money/amount_text.h"
#include "core/plan/ratio.h"
#include "text/convert.h"
#include "text/name_text.h"

#include <QCoreApplication>

#include <array>

namespace quotasmith::text {

namespace {

using exchange::ColumnKind;
using exchange::ExportCell;

constexpr std::array<const char *, kTargetKeyColumns> kHeader{
    QT_TRANSLATE_NOOP("Csv", "axis"),     QT_TRANSLATE_NOOP("Csv", "code"),  QT_TRANSLATE_NOOP("Csv", "name"),
    QT_TRANSLATE_NOOP("Csv", "parent"),   QT_TRANSLATE_NOOP("Csv", "level"), QT_TRANSLATE_NOOP("Csv", "measure"),
    QT_TRANSLATE_NOOP("Csv", "ambition"),
};
enum Key : std::size_t { Axis, Code, Name, Parent, Level, MeasureKey, Ambition };

std::string columnHeader(calendar::MonthRange months, const calendar::FiscalCalendar &calendar)
{
    if (months.isYear())
        return toUtf8(QCoreApplication::translate("Csv", "Year"));
    if (months.isMonth())
        return calendar.text(months);
    return months.count() == 3 ? 'Q' + std::to_string(months.first / 3 + 1)
                               : 'H' + std::to_string(months.first / 6 + 1);
}

std::vector<exchange::ExportColumn> columnsOf(const calendar::FiscalCalendar &calendar, const TargetsForm &form)
{
    std::vector<exchange::ExportColumn> columns;
    for (const char *name : kHeader)
        columns.push_back({toUtf8(QCoreApplication::translate("Csv", name)), ColumnKind::Text, 0});
    const std::vector<calendar::MonthRange> ranges = spread::columnsOf(form.by);
    const std::vector<std::string> texts = columnTexts(form, calendar);
    for (std::size_t c = 0; c < texts.size(); ++c)
        columns.push_back({c + 1 == texts.size() ? columnHeader({}, calendar)
                           : form.weeks          ? texts[c]
                                                 : columnHeader(ranges[c], calendar),
                           ColumnKind::Money, 0});
    return columns;
}

/// `1500000.00` as units with the decimals it is written with.
ExportCell figureOf(const std::string &plain)
{
    const std::size_t point = plain.find('.');
    const int decimals = point == std::string::npos ? 0 : static_cast<int>(plain.size() - point - 1);
    const money::ParsedAmount amount = money::parseAmount(plain, {decimals, 1, money::Finer::Refuse});
    if (amount.meaning != money::TextMeaning::Value)
        return plain;
    return exchange::Figure{amount.units, decimals};
}

ExportCell valueOf(const BoardCell &cell, plan::Measure measure)
{
    if (cell.plain.empty())
        return std::monostate();
    const bool isShare =
        plan::kindOf(measure) == plan::MeasureKind::Ratio && plan::ratioForm(measure) == plan::RatioForm::Share;
    const auto share = isShare ? plan::parseExact(cell.plain) : std::nullopt;
    return share ? ExportCell(*share) : figureOf(cell.plain);
}

std::vector<ExportCell> rowOf(const BoardRow &row, const std::string &ambition)
{
    const plan::Node &node = row.tree->node(row.node);
    const int parent = row.tree->parent(row.node);
    std::vector<ExportCell> cells{std::string(plan::axisCode(row.axis)),
                                  node.code,
                                  toUtf8(nodeName(node)),
                                  parent < 0 ? std::string() : row.tree->node(parent).code,
                                  std::string(plan::levelCode(node.level)),
                                  std::string(plan::measureCode(row.measure)),
                                  ambition};
    for (const BoardCell &cell : row.cells)
        cells.push_back(valueOf(cell, row.measure));
    return cells;
}

} // namespace

exchange::ExportTable targetsTable(std::span<const store::PlanSheet> sheets, std::span<const store::RatioPlan> ratios,
                                   const TargetsForm &form)
{
    const plan::PlanSettings settings = !sheets.empty()   ? sheets.front().settings
                                        : !ratios.empty() ? ratios.front().settings()
                                                          : plan::PlanSettings();
    exchange::ExportTable table{columnsOf(settings.calendar, form), {}, {}};
    for (const BoardRow &row : boardRows(sheets, ratios, form))
        table.rows.push_back(rowOf(row, form.ambition));
    table.totals.children = {Code, Parent, {Axis, MeasureKey}};
    if (table.columns.size() > kTargetKeyColumns + 1)
        table.totals.across = {table.columns.size() - 1, kTargetKeyColumns, table.columns.size() - 2};
    return table;
}

} // namespace quotasmith::text
