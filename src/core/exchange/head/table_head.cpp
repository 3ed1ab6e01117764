// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/head/table_head.h"

#include "core/base/text.h"
#include "core/exchange/field.h"
#include "core/exchange/head/column_period.h"

#include <algorithm>
#include <map>
#include <set>

namespace quotasmith::exchange {

namespace {

constexpr std::size_t kMostHeaderRows = 3;

using FieldNames = std::map<std::string_view, const Field *>;

/// Every name the fields of a kind are known by; the earlier field has a name that two know.
const FieldNames &fieldNames(ImportKind kind)
{
    static const std::map<ImportKind, FieldNames> names = [] {
        std::map<ImportKind, FieldNames> all;
        for (const ImportKind each : importKinds())
            for (const Field &field : fieldsOf(each))
                for (const std::string_view name : headerNames(field))
                    all[each].emplace(name, &field);
        return all;
    }();
    return names.at(kind);
}

/// The names of columns a kind knows, to tell how well a row is recognised.
class KnownNames {
public:
    explicit KnownNames(const HeadWords &words) : m_kind(*words.kind), m_fields(fieldNames(m_kind))
    {
        for (const std::string &column : words.columns)
            m_columns.insert(headerKey(column));
    }

    /// Ten for each column; one less when only the last part of a name is known, one more for a period that also says
    /// its year or measure.
    int scoreOf(const std::vector<std::string> &names) const
    {
        int score = 0;
        std::set<const Field *> seen;
        for (const std::string &name : names) {
            if (name.empty())
                continue;
            const std::string key = headerKey(name);
            if (m_columns.contains(key))
                score += 10;
            else if (const auto period = periodOf(name))
                score += period->measure || period->period.year ? 11 : 10;
            else if (const auto whole = m_fields.find(key); whole != m_fields.end())
                score += seen.insert(whole->second).second ? 10 : 0;
            else if (const Field *part = partField(name))
                score += seen.insert(part).second ? 9 : 0;
        }
        return score;
    }

private:
    const Field *partField(std::string_view name) const
    {
        if (lastHeadPart(name).size() == name.size())
            return nullptr;
        const auto found = m_fields.find(headerKey(lastHeadPart(name)));
        return found == m_fields.end() ? nullptr : found->second;
    }
    std::optional<ColumnPeriod> periodOf(std::string_view name) const
    {
        const bool mayBe = m_kind == ImportKind::Actuals || m_kind == ImportKind::Targets;
        return mayBe ? parseColumnPeriod(m_kind, name) : std::nullopt;
    }

    ImportKind m_kind;
    const FieldNames &m_fields;
    std::set<std::string> m_columns;
};

std::string cellOf(const HeadRow &row, std::size_t column)
{
    return column < row.cells.size() ? row.cells[column] : std::string();
}

/// A cell of merged ones says what the first of them says.
std::string mergedCell(const std::vector<HeadRow> &rows, const std::vector<CellRange> &merged, std::size_t row,
                       std::size_t column)
{
    const std::int64_t line = rows[row].line;
    for (const CellRange &range : merged) {
        if (line < range.first.row || line > range.last.row || column < range.first.column ||
            column > range.last.column)
            continue;
        const auto first =
            std::find_if(rows.begin(), rows.end(), [&](const HeadRow &each) { return each.line == range.first.row; });
        return first == rows.end() ? std::string() : cellOf(*first, range.first.column);
    }
    return cellOf(rows[row], column);
}

std::size_t widthOf(const std::vector<HeadRow> &rows, const std::vector<CellRange> &merged, std::size_t first,
                    std::size_t count)
{
    std::size_t width = 0;
    for (std::size_t i = first; i < first + count; ++i) {
        width = std::max(width, rows[i].cells.size());
        for (const CellRange &range : merged)
            if (rows[i].line >= range.first.row && rows[i].line <= range.last.row)
                width = std::max(width, std::min<std::size_t>(range.last.column + 1, rows[i].cells.size() + 64));
    }
    return width;
}

/// The names of one row of several: what its cells say, and, above filled cells, what the cell before says.
std::vector<std::string> levelOf(const std::vector<HeadRow> &rows, const std::vector<CellRange> &merged,
                                 std::size_t row, const std::vector<std::string> &below)
{
    std::vector<std::string> names(below.size());
    std::string before;
    for (std::size_t column = 0; column < names.size(); ++column) {
        names[column] = mergedCell(rows, merged, row, column);
        if (!names[column].empty())
            before = names[column];
        else if (merged.empty() && !below[column].empty())
            names[column] = before;
    }
    return names;
}

std::string joined(const std::string &above, const std::string &below)
{
    if (above.empty() || above == below)
        return below;
    return below.empty() ? above : above + std::string(kHeadDivider) + below;
}

std::vector<std::string> namesOf(const std::vector<HeadRow> &rows, const std::vector<CellRange> &merged,
                                 std::size_t first, std::size_t count)
{
    std::vector<std::string> names(widthOf(rows, merged, first, count));
    const std::size_t last = first + count - 1;
    for (std::size_t column = 0; column < names.size(); ++column)
        names[column] = count == 1 ? mergedCell(rows, merged, last, column) : cellOf(rows[last], column);
    for (std::size_t row = last; row-- > first;) {
        const std::vector<std::string> above = levelOf(rows, merged, row, names);
        for (std::size_t column = 0; column < names.size(); ++column)
            names[column] = joined(above[column], names[column]);
    }
    while (!names.empty() && names.back().empty())
        names.pop_back();
    return names;
}

/// Headers of several rows have cells merged or left empty.
bool hasGap(const std::vector<HeadRow> &rows, const std::vector<CellRange> &merged, std::size_t row)
{
    const HeadRow &here = rows[row];
    if (std::find(here.cells.begin(), here.cells.end(), std::string()) != here.cells.end())
        return true;
    if (row + 1 < rows.size() && rows[row + 1].cells.size() != here.cells.size())
        return true;
    return std::any_of(merged.begin(), merged.end(), [&](const CellRange &range) {
        return here.line >= range.first.row && here.line <= range.last.row;
    });
}

bool followEachOther(const std::vector<HeadRow> &rows, std::size_t first, std::size_t count)
{
    return first + count <= rows.size() &&
           rows[first + count - 1].line == rows[first].line + static_cast<std::int64_t>(count) - 1;
}

/// A corner of the table that tells the unit of all of it; a column's own unit is about that column.
bool isUnitAlone(std::string_view name)
{
    const std::string text = base::folded(name);
    return text.starts_with("单位") || text.starts_with("(单位");
}

std::size_t firstTableRow(const std::vector<HeadRow> &rows)
{
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (std::count_if(rows[i].cells.begin(), rows[i].cells.end(),
                          [](const std::string &cell) { return !cell.empty(); }) > 1)
            return i;
    return 0;
}

} // namespace

TableHead tableHeadAt(const std::vector<HeadRow> &rows, const std::vector<CellRange> &merged, std::size_t first,
                      std::size_t count)
{
    TableHead head;
    head.first = first;
    head.rows = std::min(count, rows.size() - first);
    head.names = namesOf(rows, merged, first, head.rows);
    for (std::size_t i = 0; i < first; ++i)
        for (const std::string &cell : rows[i].cells)
            if (!cell.empty())
                head.notes.push_back({rows[i].line, cell});
    for (const std::string &name : head.names)
        if (isUnitAlone(name) && statedScale(name))
            head.notes.push_back({rows[first].line, name});
    return head;
}

TableHead findTableHead(const std::vector<HeadRow> &rows, const std::vector<CellRange> &merged, const HeadWords &words)
{
    if (!words.kind)
        return tableHeadAt(rows, merged, 0, 1);
    const KnownNames known(words);
    std::size_t first = firstTableRow(rows);
    std::size_t count = 1;
    int best = 0;
    for (std::size_t i = 0; i < std::min(rows.size(), kMostHeadRows); ++i) {
        const std::size_t most = hasGap(rows, merged, i) ? kMostHeaderRows : 1;
        for (std::size_t size = 1; size <= most && followEachOther(rows, i, size); ++size) {
            const int score = known.scoreOf(namesOf(rows, merged, i, size));
            if (score < best || (score == best && (size >= count || score == 0)))
                continue; // of equals the one of fewer rows, then the first
            best = score;
            first = i;
            count = size;
        }
    }
    TableHead head = tableHeadAt(rows, merged, first, count);
    head.known = best;
    return head;
}

} // namespace quotasmith::exchange
