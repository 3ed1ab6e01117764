// SPDX-License-Identifier: Apache-2.0
#include "core/ops/handout/returned_sheet.h"

#include "core/base/error.h"
#include "core/base/platform.h"
#include "core/base/text.h"
#include "core/calendar/fiscal_calendar.h"
#include "core/exchange/xlsx/reader/file_kind.h"
#include "core/exchange/xlsx/reader/workbook.h"

#include <algorithm>
#include <set>

namespace quotasmith::ops {

namespace {

constexpr std::size_t kFewestMonths = 6; // that make a header; others may have been deleted

/// What the columns of a header row are about; `2027 commitment` is the year's commitment.
struct Columns {
    std::map<std::size_t, std::string> periods;
    std::optional<std::size_t> commitment;
    std::string year;
};

bool isYear(std::string_view text)
{
    return text.size() == 4 && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::optional<Columns> columnsOf(const exchange::Row &row)
{
    Columns columns;
    for (std::size_t i = 0; i < row.fields.size(); ++i) {
        const std::string_view text = base::trimmed(row.fields[i]);
        if (calendar::Month::parse(text))
            columns.periods.emplace(i, text);
        else if (text.size() > 5 && isYear(text.substr(0, 4)) && text[4] == ' ') {
            columns.commitment = i;
            columns.year = text.substr(0, 4);
        }
    }
    return columns.periods.size() >= kFewestMonths ? std::optional(std::move(columns)) : std::nullopt;
}

class Reader {
public:
    void add(const exchange::Row &row)
    {
        if (!m_columns) {
            findStamp(row);
            m_columns = columnsOf(row);
            m_sheet.hasHeader = m_columns.has_value();
            return;
        }
        if (const auto key = keyOf(row))
            addCells(row, *key);
        else
            addStranger(row);
    }
    ReturnedSheet take() { return std::move(m_sheet); }

private:
    void findStamp(const exchange::Row &row)
    {
        for (const std::string_view field : row.fields) {
            if (!isStampText(field))
                continue;
            const auto stamp = parseStamp(field);
            m_sheet.stamp = m_sheet.hasStamps ? std::nullopt : stamp; // two of them say nothing
            m_sheet.hasStamps = true;
        }
    }

    /// The last field that reads as a key: nothing to the right of it was handed out.
    std::optional<HandoutRowKey> keyOf(const exchange::Row &row)
    {
        for (auto field = row.fields.rbegin(); field != row.fields.rend(); ++field)
            if (auto key = parseRowKey(*field); key && m_known.insert(*key).second)
                return key;
        return std::nullopt;
    }

    void addCells(const exchange::Row &row, const HandoutRowKey &key)
    {
        m_sheet.rows.push_back(key);
        for (const auto &[column, period] : m_columns->periods)
            m_sheet.cells[{key, period}] = textAt(row, column);
        if (!m_columns->commitment || key.kind != store::HandoutKind::Target)
            return;
        HandoutRowKey commitment = key;
        commitment.kind = store::HandoutKind::Commitment;
        m_sheet.cells[{commitment, m_columns->year}] = textAt(row, *m_columns->commitment);
    }

    static ReturnedText textAt(const exchange::Row &row, std::size_t column)
    {
        for (const exchange::CellProblem &problem : row.cellProblems)
            if (problem.field == column)
                return {std::string(problem.text), std::string(exchange::cellFaultCode(problem.fault))};
        return {column < row.fields.size() ? std::string(base::trimmed(row.fields[column])) : std::string(), {}};
    }

    void addStranger(const exchange::Row &row)
    {
        for (const std::string_view field : row.fields)
            if (!base::trimmed(field).empty()) {
                m_sheet.added.push_back({row.line, std::string(base::trimmed(field))});
                return;
            }
    }

    ReturnedSheet m_sheet;
    std::optional<Columns> m_columns;
    std::set<HandoutRowKey> m_known;
};

ReturnedSheet readSheet(const exchange::Workbook &book, std::size_t number)
{
    Reader reader;
    const auto rows = book.rows(number);
    for (exchange::Row row; rows->next(row);)
        reader.add(row);
    return reader.take();
}

} // namespace

ReturnedSheet readReturned(const std::filesystem::path &file)
{
    const base::MappedFile mapped(file);
    const std::string name = file.filename().string();
    if (exchange::fileKindOf(name, mapped.content()) != exchange::FileKind::Workbook)
        throw base::Error("handout-not-a-workbook", {{"file", name}});
    const exchange::Workbook book(name, mapped.content());
    std::vector<ReturnedSheet> sheets;
    for (std::size_t i = 0; i < book.sheets().size(); ++i)
        sheets.push_back(readSheet(book, i));
    const auto best = std::max_element(sheets.begin(), sheets.end(), [](const auto &a, const auto &b) {
        const auto worth = [](const ReturnedSheet &sheet) {
            return (sheet.hasStamps ? 2 : 0) + (sheet.rows.empty() ? 0 : 1);
        };
        return worth(a) < worth(b);
    });
    ReturnedSheet result = best == sheets.end() ? ReturnedSheet() : std::move(*best);
    result.file = name;
    return result;
}

} // namespace quotasmith::ops
