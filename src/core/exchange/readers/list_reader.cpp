// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/readers/list_reader.h"

#include "core/base/text.h"

namespace quotasmith::exchange {

namespace {

/// A column with how its cells are brought into the form lists are written in.
struct Column {
    const BoundColumn *bound = nullptr;
    DateForm dates;
    std::int64_t scale = 1;
    bool isPercent = false; ///< the header says so: `Probability (%)`
};

class ListReader {
public:
    explicit ListReader(LineReader &lines) : m_lines(lines)
    {
        for (const BoundColumn &bound : lines.mapping().fields) {
            Column column{&bound, {}, 1, false};
            column.isPercent = bound.field->type == ValueType::Rate &&
                               base::folded(lines.source().header()[bound.column]).ends_with("(%)");
            if (bound.field->type == ValueType::Date || bound.field->type == ValueType::Month)
                column.dates = lines.dateFormOf(&bound);
            if (bound.field->type == ValueType::Money)
                column.scale = lines.scaleOf(bound.column);
            if (column.dates.order)
                lines.report().dateForm = dateOrderCode(*column.dates.order);
            m_columns.push_back(column);
        }
    }

    ListLine read()
    {
        ListLine line{m_lines.line(), {}};
        for (const Column &column : m_columns)
            if (std::string text = textOf(column); !text.empty())
                line.fields.emplace(column.bound->field->code, std::move(text));
        return line;
    }

private:
    std::string textOf(const Column &column)
    {
        if (column.bound->field->type == ValueType::Date) {
            const auto date = m_lines.date(column.bound, column.dates);
            return date ? date->text() : std::string();
        }
        if (column.bound->field->type == ValueType::Month) {
            const auto month = m_lines.month(column.bound, column.dates);
            return month ? month->text() : std::string();
        }
        if (column.isPercent && money::parseRate(m_lines.text(column.bound)).meaning == money::TextMeaning::Value &&
            !m_lines.text(column.bound).ends_with('%'))
            return std::string(m_lines.text(column.bound)) + '%';
        return column.scale == 1 ? std::string(m_lines.text(column.bound)) : scaled(column);
    }

    /// An amount that counts in thousands or more, in the currency's own decimals.
    std::string scaled(const Column &column)
    {
        const int decimals = m_lines.options().currencyDecimals;
        const auto amount = m_lines.amount(column.bound->column, {decimals, column.scale, money::Finer::Round},
                                           column.bound->field->code);
        return amount ? money::printAmount(amount->units, decimals) : std::string();
    }

    LineReader &m_lines;
    std::vector<Column> m_columns;
};

} // namespace

std::vector<ListLine> readListLines(const Source &source, const Mapping &mapping, const ReadOptions &options,
                                    ImportReport &report)
{
    LineReader lines(source, mapping, options, report);
    ListReader reader(lines);
    std::vector<ListLine> read;
    while (lines.next()) {
        if (lines.takeTotal())
            continue;
        ListLine line = reader.read();
        if (!lines.hasRefusal())
            read.push_back(std::move(line));
    }
    return read;
}

} // namespace quotasmith::exchange
