// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/score/answered_table.h"

#include "cli/answers.h"
#include "text/convert.h"
#include "text/export/workbook_words.h"
#include "text/format.h"

namespace quotasmith::cli {

namespace {

using exchange::ColumnKind;

bool isNumeric(ColumnKind kind)
{
    return kind == ColumnKind::Money || kind == ColumnKind::Count || kind == ColumnKind::Ratio;
}

QString shownCell(const exchange::ExportColumn &column, const exchange::ExportCell &cell)
{
    if (const auto *text = std::get_if<std::string>(&cell))
        return text::fromUtf8(*text);
    if (const auto *rate = std::get_if<money::Rate>(&cell))
        return text::rateText(*rate, 2);
    if (const auto *figure = std::get_if<exchange::Figure>(&cell))
        return text::amountText(figure->units, figure->decimals);
    if (const auto *units = std::get_if<std::int64_t>(&cell))
        return text::amountText(*units, column.kind == ColumnKind::Money ? column.decimals : 0);
    return {};
}

std::string bytesOf(const Context &context, const ExportOptions &to, const std::vector<exchange::NamedTable> &tables)
{
    return to.form() == "xlsx"
               ? exchange::workbookBytes(tables, text::workbookForm({}, context.surroundings().clock->now()))
               : exchange::csvText(tables.front().table, to.mark());
}

} // namespace

Table shownTable(const exchange::ExportTable &table)
{
    Table shown;
    for (const exchange::ExportColumn &column : table.columns)
        shown.columns.push_back({text::fromUtf8(column.header), isNumeric(column.kind) ? Align::Right : Align::Left});
    for (const auto &row : table.rows) {
        shown.rows.emplace_back();
        for (std::size_t i = 0; i < row.size(); ++i)
            shown.rows.back().push_back(shownCell(table.columns[i], row[i]));
    }
    return shown;
}

void answerTables(Context &context, const ExportOptions &to, const std::vector<exchange::NamedTable> &tables,
                  const Json &json)
{
    Output &output = context.output();
    if (to.format.empty() && to.target.empty()) {
        output.json(json);
        for (const exchange::NamedTable &table : tables)
            if (!table.table.rows.empty())
                output.table(shownTable(table.table));
        return;
    }
    const bool isJson = to.format == "json" || (to.format.empty() && to.target.ends_with(".json"));
    writeExport(output, to.target, isJson ? output.jsonText(json) : bytesOf(context, to, tables));
    answerExport(output, to, static_cast<std::int64_t>(tables.front().table.rows.size()));
}

} // namespace quotasmith::cli
