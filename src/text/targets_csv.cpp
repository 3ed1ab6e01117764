// SPDX-License-Identifier: Apache-2.0
#include "text/targets_csv.h"

#include "core/exchange/csv/csv_writer.h"
#include "text/convert.h"
#include "text/name_text.h"

#include <QCoreApplication>

#include <array>

namespace quotasmith::text {

namespace {

constexpr std::array kHeader{
    QT_TRANSLATE_NOOP("Csv", "axis"),     QT_TRANSLATE_NOOP("Csv", "code"),  QT_TRANSLATE_NOOP("Csv", "name"),
    QT_TRANSLATE_NOOP("Csv", "parent"),   QT_TRANSLATE_NOOP("Csv", "level"), QT_TRANSLATE_NOOP("Csv", "measure"),
    QT_TRANSLATE_NOOP("Csv", "ambition"),
};

std::string columnHeader(calendar::MonthRange months, const calendar::FiscalCalendar &calendar)
{
    if (months.isYear())
        return toUtf8(QCoreApplication::translate("Csv", "Year"));
    if (months.isMonth())
        return calendar.text(months);
    return months.count() == 3 ? 'Q' + std::to_string(months.first / 3 + 1)
                               : 'H' + std::to_string(months.first / 6 + 1);
}

void writeHeader(exchange::CsvWriter &writer, const calendar::FiscalCalendar &calendar, const TargetsForm &form)
{
    for (const char *name : kHeader)
        writer.text(toUtf8(QCoreApplication::translate("Csv", name)));
    const std::vector<calendar::MonthRange> columns = spread::columnsOf(form.by);
    const std::vector<std::string> texts = columnTexts(form, calendar);
    for (std::size_t c = 0; c < texts.size(); ++c)
        writer.text(c + 1 == texts.size() ? columnHeader({}, calendar)
                    : form.weeks          ? texts[c]
                                          : columnHeader(columns[c], calendar));
    writer.endRow();
}

void writeRow(exchange::CsvWriter &writer, const BoardRow &row, const std::string &ambition)
{
    const plan::Node &node = row.tree->node(row.node);
    const int parent = row.tree->parent(row.node);
    writer.bare(plan::axisCode(row.axis));
    writer.text(node.code);
    writer.text(toUtf8(nodeName(node)));
    writer.text(parent < 0 ? std::string() : row.tree->node(parent).code);
    writer.bare(plan::levelCode(node.level));
    writer.bare(plan::measureCode(row.measure));
    writer.bare(ambition);
    for (const BoardCell &cell : row.cells)
        writer.bare(cell.plain);
    writer.endRow();
}

} // namespace

std::string targetsCsv(std::span<const store::PlanSheet> sheets, std::span<const store::RatioPlan> ratios,
                       const TargetsForm &form, exchange::ByteOrderMark mark)
{
    std::string out(mark == exchange::ByteOrderMark::Written ? exchange::kByteOrderMark : std::string_view());
    exchange::CsvWriter writer(out);
    const plan::PlanSettings settings = !sheets.empty()   ? sheets.front().settings
                                        : !ratios.empty() ? ratios.front().settings()
                                                          : plan::PlanSettings();
    writeHeader(writer, settings.calendar, form);
    for (const BoardRow &row : boardRows(sheets, ratios, form))
        writeRow(writer, row, form.ambition);
    return out;
}

std::string targetsCsv(std::span<const store::PlanSheet> sheets, const TargetsForm &form, exchange::ByteOrderMark mark)
{
    return targetsCsv(sheets, {}, form, mark);
}

} // namespace quotasmith::text
