// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/calendar/working_days.h"
#include "core/exchange/import_options.h"
#include "core/exchange/import_report.h"
#include "core/exchange/readers/merged_cells.h"
#include "core/money/amount_text.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace quotasmith::exchange {

/// An amount with what rounding to whole units dropped from it.
struct Amount {
    std::int64_t units = 0;
    std::int64_t lostMillionths = 0;
};

/// The data lines of a source, one after the other, with their cells as values. What cannot be read is refused in the
/// report with its place, and reads as missing. A null column reads as missing.
class LineReader {
public:
    /// Enters into the report what the source is and how it is understood. All must outlive the reader.
    LineReader(const Source &source, const Mapping &mapping, const ReadOptions &options, ImportReport &report);

    /// Goes to the next line with as many fields as the header (empty ones behind do not count); refuses others.
    /// Throws Error{"cancelled"}.
    bool next();
    std::int64_t line() const { return m_row.line; }
    /// Whether the first text of the line is `合计 总计 小计 total` …; counts it then.
    bool takeTotal();
    /// Counts a line that the caller found to be a total.
    void countTotal() { ++m_report.rows.totals; }
    bool isSubtotal() const;
    bool hasRefusal() const { return m_refusedLine == m_row.line; }

    std::string_view cell(std::size_t column) const { return m_row.fields[column]; }
    std::string_view text(const BoundColumn *column) const
    {
        return column ? cell(column->column) : std::string_view();
    }
    std::optional<Amount> amount(std::size_t column, const money::AmountForm &form, std::string_view field);
    /// The same for a cell that only repeats others: what cannot be read is no refusal.
    std::optional<Amount> statedAmount(std::size_t column, const money::AmountForm &form) const;
    std::optional<money::Rate> rate(std::size_t column, std::string_view field);
    std::optional<calendar::Date> date(const BoundColumn *column, const DateForm &form);
    std::optional<calendar::Month> month(const BoundColumn *column, const DateForm &form);
    /// Parts between `;` `；` `、` `|`.
    std::vector<std::string> list(std::string_view field) const;

    void refuse(std::size_t column, std::string_view field, std::string_view code, base::ErrorData data = {});
    void refuse(const BoundColumn &column, std::string_view code, base::ErrorData data = {})
    {
        refuse(column.column, column.field->code, code, std::move(data));
    }
    void refuseLine(std::string_view code, base::ErrorData data = {});

    const Source &source() const { return m_source; }
    const Mapping &mapping() const { return m_mapping; }
    const ReadOptions &options() const { return m_options; }
    ImportReport &report() { return m_report; }
    /// What money in a column counts in: stated by the user of it, of all columns, by its header, above the table, else
    /// 1.
    std::int64_t scaleOf(std::size_t column) const;
    /// How amounts of a measure stand in a column.
    money::AmountForm formOf(plan::Measure measure, std::size_t column) const;
    money::AmountForm moneyForm(std::size_t column) const { return formOf(plan::Measure::Revenue, column); }
    /// The form of a column's dates: stated, else learned from the column; a null column has none.
    DateForm dateFormOf(const BoundColumn *column) const;

private:
    bool nextRow();
    bool fits();
    void refuseUnreadable();
    void tellAtEnd();
    void reportProgress() const;

    const Source &m_source;
    const Mapping &m_mapping;
    const ReadOptions &m_options;
    ImportReport &m_report;
    std::unique_ptr<RowReader> m_rows;
    MergedCells m_merged;
    Row m_row;
    std::int64_t m_refusedLine = 0;
    std::int64_t m_remarks = 0;
    bool m_isTold = false;
    std::vector<ColumnForm> m_forms;         ///< by column, what the user says of it
    std::vector<std::string_view> m_fieldOf; ///< by column: the code of the field it is read for; empty: not read
};

/// Whether a text is a word for a total.
bool isTotalWord(std::string_view text);

} // namespace quotasmith::exchange
