// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/export_table.h"

#include "core/base/check.h"
#include "core/exchange/csv/csv_writer.h"
#include "core/plan/ratio.h"

namespace quotasmith::exchange {

namespace {

/// All its decimals where they end, else six.
std::string fractionText(const money::Rate &ratio)
{
    std::string exact = plan::exactText(ratio);
    return exact.find('/') == std::string::npos ? exact : ratio.decimalText();
}

void writeCell(CsvWriter &writer, const ExportColumn &column, const ExportCell &cell)
{
    const bool isMade = column.kind == ColumnKind::Date || column.kind == ColumnKind::Period;
    if (const auto *text = std::get_if<std::string>(&cell))
        isMade ? writer.bare(*text) : writer.text(*text);
    else if (const auto *figure = std::get_if<Figure>(&cell))
        writer.amount(figure->units, figure->decimals);
    else if (const auto *units = std::get_if<std::int64_t>(&cell))
        writer.amount(*units, column.kind == ColumnKind::Money ? column.decimals : 0);
    else if (const auto *ratio = std::get_if<money::Rate>(&cell))
        writer.bare(fractionText(*ratio));
    else
        writer.missing();
}

} // namespace

std::string csvText(const ExportTable &table, ByteOrderMark mark)
{
    std::string out(mark == ByteOrderMark::Written ? kByteOrderMark : std::string_view());
    CsvWriter writer(out);
    for (const ExportColumn &column : table.columns)
        writer.text(column.header);
    writer.endRow();
    for (const auto &row : table.rows) {
        QS_CHECK(row.size() == table.columns.size());
        for (std::size_t i = 0; i < row.size(); ++i)
            writeCell(writer, table.columns[i], row[i]);
        writer.endRow();
    }
    return out;
}

} // namespace quotasmith::exchange
