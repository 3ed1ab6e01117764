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

void writeHeader(exchange::CsvWriter &writer, const calendar::FiscalCalendar &calendar, spread::Column by)
{
    for (const char *name : kHeader)
        writer.text(toUtf8(QCoreApplication::translate("Csv", name)));
    for (const calendar::MonthRange months : spread::columnsOf(by))
        writer.text(columnHeader(months, calendar));
    writer.endRow();
}

void writeRow(exchange::CsvWriter &writer, const spread::TargetRow &row, const store::PlanSheet &plan,
              const std::string &ambition)
{
    const plan::Tree &tree = plan.sheet.tree(row.axis);
    const plan::Node &node = tree.node(row.node);
    const int parent = tree.parent(row.node);
    writer.bare(plan::axisCode(row.axis));
    writer.text(node.code);
    writer.text(toUtf8(nodeName(node)));
    writer.text(parent < 0 ? std::string() : tree.node(parent).code);
    writer.bare(plan::levelCode(node.level));
    writer.bare(plan::measureCode(plan.sheet.measure));
    writer.bare(ambition);
    for (const std::int64_t value : row.values)
        writer.amount(value, plan.settings.decimals(plan.sheet.measure));
    writer.endRow();
}

} // namespace

std::string targetsCsv(std::span<const store::PlanSheet> sheets, const TargetsForm &form, exchange::ByteOrderMark mark)
{
    std::string out(mark == exchange::ByteOrderMark::Written ? exchange::kByteOrderMark : std::string_view());
    exchange::CsvWriter writer(out);
    const plan::PlanSettings settings = sheets.empty() ? plan::PlanSettings() : sheets.front().settings;
    writeHeader(writer, settings.calendar, form.by);
    for (const store::PlanSheet &plan : sheets)
        for (const plan::Axis axis : form.axes)
            for (const spread::TargetRow &row : spread::viewTargets(plan.sheet, axis, form.by).rows)
                writeRow(writer, row, plan, form.ambition);
    return out;
}

} // namespace quotasmith::text
