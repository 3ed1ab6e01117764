// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/execution/pages/part_content.h"

#include "core/execution/chain_links.h"
#include "text/convert.h"

#include <array>

namespace quotasmith::ui {

namespace {

using exchange::ColumnKind;
using text::ExecutionPart;

/// The list whose rows the codes in a part's first column name.
struct PartList {
    ExecutionPart part;
    const char *list;
};
constexpr std::array kLists{PartList{ExecutionPart::Strategies, "strategies"},
                            PartList{ExecutionPart::Projects, "projects"},
                            PartList{ExecutionPart::Milestones, "milestones"},
                            PartList{ExecutionPart::Results, "results"},
                            PartList{ExecutionPart::Schedule, "schedule"},
                            PartList{ExecutionPart::Budget, "budget"},
                            PartList{ExecutionPart::Risks, "risks"},
                            PartList{ExecutionPart::Cadences, "cadences"},
                            PartList{ExecutionPart::Ogsmt, "ogsmt"}};

Destination listRow(const QString &list, const QString &key)
{
    return {QStringLiteral("execution"), list, std::nullopt, key};
}

/// The row at the end of a line of the chain.
std::optional<Destination> endOf(const ops::Execution &all, const execution::ChainLink &link)
{
    if (link.project)
        return listRow(QStringLiteral("projects"), text::fromUtf8(all.projects[*link.project].code));
    if (link.action)
        return listRow(QStringLiteral("actions"), text::fromUtf8(all.actions[*link.action].code));
    if (link.strategy)
        return listRow(QStringLiteral("strategies"), text::fromUtf8(all.strategies[*link.strategy].code));
    return std::nullopt;
}

std::optional<Destination> sourceOf(const ExecutionReading &reading, ExecutionPart part, std::size_t row,
                                    const std::vector<exchange::ExportCell> &cells)
{
    if (part == ExecutionPart::Reminders) {
        const execution::Reminder &reminder = reading.all.reminders[row];
        if (reminder.list.empty() || reminder.kind == execution::ReminderKind::Season)
            return std::nullopt;
        return listRow(text::fromUtf8(reminder.list), text::fromUtf8(reminder.key));
    }
    if (part == ExecutionPart::Chain)
        return endOf(reading.all, execution::linksOf(reading.all.chain)[row]);
    for (const PartList &one : kLists)
        if (const auto *key = std::get_if<std::string>(&cells.front()); one.part == part && key)
            return listRow(QString::fromUtf8(one.list), text::fromUtf8(*key));
    return std::nullopt;
}

/// Key results and the goal sheet count different things in one column; everything else that is money is money in all
/// rows.
bool isMoney(const ExecutionReading &reading, ExecutionPart part, std::size_t row, const exchange::ExportColumn &column)
{
    const bool isMixed = part == ExecutionPart::Results || part == ExecutionPart::Ogsmt;
    if (column.kind != ColumnKind::Money || !isMixed)
        return column.kind == ColumnKind::Money;
    const std::optional<plan::Measure> measure =
        part == ExecutionPart::Ogsmt ? std::optional(reading.all.ogsmt[row].measure) : reading.all.results[row].measure;
    return measure && plan::kindOf(*measure) == plan::MeasureKind::Money;
}

TableCell cellOf(const exchange::ExportCell &cell, const exchange::ExportColumn &column, const NumberWords &words,
                 bool isMoney)
{
    const auto *figure = std::get_if<exchange::Figure>(&cell);
    if (isMoney && figure)
        return words.moneyCell(std::optional(figure->units));
    TableCell shown{text::cellText(cell, column), cell};
    if (std::holds_alternative<std::string>(cell))
        shown.tip = shown.text;
    return shown;
}

} // namespace

TableContent partContent(const ExecutionReading &reading, ExecutionPart part, const NumberWords &words)
{
    const exchange::ExportTable table = part == ExecutionPart::Activity
                                            ? text::activityTable(reading.all, reading.activity)
                                            : text::executionTable(reading.all, part);
    TableContent content;
    content.title = text::executionPartName(part);
    content.empty = text::executionPartEmpty(part);
    for (const exchange::ExportColumn &column : table.columns)
        content.columns.push_back(
            {text::fromUtf8(column.header), column.kind, column.kind == ColumnKind::Money ? words.decimals() : 0});
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        TableRow &row = content.rows.emplace_back();
        for (std::size_t c = 0; c < table.columns.size(); ++c)
            row.cells.push_back(
                cellOf(table.rows[i][c], table.columns[c], words, isMoney(reading, part, i, table.columns[c])));
        row.source = sourceOf(reading, part, i, table.rows[i]);
    }
    return content;
}

} // namespace quotasmith::ui
