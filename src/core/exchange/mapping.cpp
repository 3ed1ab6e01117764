// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/mapping.h"

#include "core/base/error.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace quotasmith::exchange {

namespace {

std::string joined(const std::vector<std::string> &words)
{
    std::string text;
    for (const std::string &word : words)
        text += (text.empty() ? "" : ", ") + word;
    return text;
}

std::string numberOf(std::size_t column)
{
    return '#' + std::to_string(column + 1);
}

std::vector<std::size_t> columnsWhere(const std::vector<std::string> &names, const std::string &name)
{
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < names.size(); ++i)
        if (names[i] == name)
            found.push_back(i);
    return found;
}

/// Binds fields to columns, each column at most once.
class Resolver {
public:
    Resolver(ImportKind kind, const std::vector<std::string> &header) : m_kind(kind), m_header(header)
    {
        m_taken.resize(header.size());
        for (const std::string &name : header) {
            m_keys.push_back(headerKey(name));
            m_lastKeys.push_back(headerKey(lastHeadPart(name)));
        }
    }

    void bind(const MapEntry &entry)
    {
        if (entry.field.empty())
            return leaveOut(columnCalled(m_header, entry.column));
        const Field *field = findField(m_kind, entry.field);
        if (!field)
            failField(entry.field);
        if (field->type != ValueType::List || entry.column.empty())
            release(*field);
        m_explicit.insert(field);
        if (!entry.column.empty())
            take(*field, columnCalled(m_header, entry.column), Confidence::Stated);
    }
    void bindPeriods();
    void bindRecognised();
    Mapping finish();

private:
    /// The column is not read, whatever it is called.
    void leaveOut(std::size_t column)
    {
        std::erase_if(m_bound, [&](const BoundColumn &bound) { return bound.column == column; });
        m_taken[column] = true;
        m_leftOut.insert(column);
    }
    void take(const Field &field, std::size_t column, Confidence confidence)
    {
        m_leftOut.erase(column);
        m_taken[column] = true;
        m_bound.push_back({&field, column, confidence});
    }
    void release(const Field &field)
    {
        std::erase_if(m_bound, [&](const BoundColumn &bound) {
            if (bound.field == &field)
                m_taken[bound.column] = false;
            return bound.field == &field;
        });
    }
    [[noreturn]] void failField(const std::string &name) const;
    std::optional<std::size_t> freeColumn(std::string_view key) const;
    std::optional<std::size_t> freeLastPart(std::string_view key) const;
    bool bindField(const Field &field);
    bool isSumInFront(std::size_t column, const PeriodHeader &period) const;
    void refuseTwice() const;
    std::vector<PeriodColumn> bareMonths() const;
    bool isCovered(const Field &field) const;

    ImportKind m_kind;
    const std::vector<std::string> &m_header;
    std::vector<std::string> m_keys;
    std::vector<std::string> m_lastKeys; ///< of headers of several rows
    std::vector<bool> m_taken;
    std::vector<BoundColumn> m_bound;
    std::vector<PeriodColumn> m_periods;
    std::set<const Field *> m_explicit;
    std::set<std::size_t> m_leftOut; ///< columns nobody is to read
};

void Resolver::failField(const std::string &name) const
{
    std::vector<std::string> codes;
    for (const Field &field : fieldsOf(m_kind))
        codes.emplace_back(field.code);
    throw base::Error("map-field-unknown", {{"field", name},
                                            {"nearest", joined(base::nearest(name, codes))},
                                            {"kind", std::string(importKindCode(m_kind))}});
}

std::optional<std::size_t> Resolver::freeColumn(std::string_view key) const
{
    for (std::size_t i = 0; i < m_keys.size(); ++i)
        if (!m_taken[i] && m_keys[i] == key)
            return i;
    return std::nullopt;
}

/// A part that occurs once: `客户信息 / 名称`. Of several nobody knows which is meant.
std::optional<std::size_t> Resolver::freeLastPart(std::string_view key) const
{
    std::optional<std::size_t> found;
    for (std::size_t i = 0; i < m_lastKeys.size(); ++i) {
        if (m_taken[i] || m_lastKeys[i] != key)
            continue;
        if (found)
            return std::nullopt;
        found = i;
    }
    return found;
}

/// `1` … `12` are months only when all twelve are there, read or not.
std::vector<PeriodColumn> Resolver::bareMonths() const
{
    std::vector<PeriodColumn> months;
    std::set<int> distinct;
    std::size_t all = 0;
    for (std::size_t i = 0; i < m_header.size(); ++i) {
        const bool isLeftOut = m_leftOut.contains(i);
        const auto month = m_taken[i] && !isLeftOut ? std::nullopt : parseMonthNumber(m_header[i]);
        if (!month)
            continue;
        ++all;
        distinct.insert(*month);
        if (!isLeftOut)
            months.push_back({{PeriodHeader::Kind::Month, *month, std::nullopt}, i, {}});
    }
    return distinct.size() == 12 && all == 12 ? months : std::vector<PeriodColumn>{};
}

/// `Year` before the periods is the year of the line; `合计` before them is their sum, as behind them.
bool Resolver::isSumInFront(std::size_t column, const PeriodHeader &period) const
{
    const bool isYearOfLine = m_keys[column] == "year" || m_keys[column] == "年度";
    return period.kind == PeriodHeader::Kind::Year && !isYearOfLine;
}

void Resolver::bindPeriods()
{
    if (m_kind != ImportKind::Actuals && m_kind != ImportKind::Targets)
        return;
    std::vector<PeriodColumn> found;
    std::optional<std::size_t> first;
    std::vector<PeriodColumn> sums;
    for (std::size_t i = 0; i < m_header.size(); ++i) {
        const auto column = m_taken[i] ? std::nullopt : parseColumnPeriod(m_kind, m_header[i]);
        if (!column)
            continue;
        if (!first && column->period.kind != PeriodHeader::Kind::Year)
            first = i;
        if (first || isSumInFront(i, column->period))
            found.push_back({column->period, i, column->measure});
        if (isSumInFront(i, column->period))
            sums.push_back(found.back());
    }
    m_periods = first ? std::move(found) : bareMonths();
    if (!first && !m_periods.empty())
        m_periods.insert(m_periods.end(), sums.begin(), sums.end());
    refuseTwice();
    for (const PeriodColumn &period : m_periods)
        m_taken[period.column] = true;
}

/// Two columns of one month would count it twice.
void Resolver::refuseTwice() const
{
    std::map<std::tuple<int, int, std::optional<plan::Measure>>, std::size_t> seen;
    for (const PeriodColumn &column : m_periods) {
        if (column.period.kind != PeriodHeader::Kind::Month)
            continue;
        const auto [other, isNew] = seen.emplace(
            std::tuple(column.period.number, column.period.year.value_or(0), column.measure), column.column);
        if (!isNew)
            throw base::Error("period-twice", {{"column", m_header[column.column]},
                                               {"columns", numberOf(other->second) + ", " + numberOf(column.column)}});
    }
}

/// Values stand in the columns of periods, or in columns of their own.
bool Resolver::isCovered(const Field &field) const
{
    return !m_periods.empty() && (field.measure || field.code == "value" || field.code == "month");
}

bool Resolver::bindField(const Field &field)
{
    constexpr std::size_t kSureNames = 4;
    const auto names = headerNames(field);
    for (std::size_t i = 0; i < names.size(); ++i) {
        const auto column = freeColumn(names[i]);
        const auto part = column ? std::nullopt : freeLastPart(names[i]);
        if (!column && !part)
            continue;
        take(field, column ? *column : *part, column && i < kSureNames ? Confidence::Sure : Confidence::Likely);
        return true;
    }
    return false;
}

void Resolver::bindRecognised()
{
    for (const Field &field : fieldsOf(m_kind))
        if (!m_explicit.contains(&field) && !isCovered(field))
            bindField(field);
}

Mapping Resolver::finish()
{
    std::stable_sort(m_bound.begin(), m_bound.end(),
                     [](const BoundColumn &a, const BoundColumn &b) { return a.field < b.field; });
    return {m_kind, std::move(m_bound), std::move(m_periods)};
}

/// What every row must say itself, because nothing stands in for it.
std::string_view missingListField(const Mapping &mapping, const plan::ListKind &list)
{
    for (const plan::ListField &field : list.fields) {
        const bool isCounted = field.isKey && !list.letter.empty();
        if (field.isNeeded && field.fallback.empty() && !isCounted && !mapping.has(field.code))
            return field.code;
    }
    return {};
}

} // namespace

MapEntry parseMapEntry(std::string_view text)
{
    const std::size_t cut = text.find('=');
    const std::string_view field = base::trimmed(text.substr(0, std::min(cut, text.size())));
    const std::string_view column =
        cut == std::string_view::npos ? std::string_view() : base::trimmed(text.substr(cut + 1));
    if (cut == std::string_view::npos || (field.empty() && column.empty()))
        throw base::Error("map-entry-bad", {{"entry", std::string(text)}});
    return {std::string(field), std::string(column)};
}

std::size_t columnCalled(const std::vector<std::string> &header, const std::string &name)
{
    if (name.starts_with('#')) {
        std::size_t number = 0;
        const auto [end, error] = std::from_chars(name.data() + 1, name.data() + name.size(), number);
        if (error == std::errc() && end == name.data() + name.size() && number >= 1 && number <= header.size())
            return number - 1;
    }
    auto found = columnsWhere(header, name);
    if (found.empty()) {
        std::vector<std::string> keys;
        for (const std::string &each : header)
            keys.push_back(headerKey(each));
        found = columnsWhere(keys, headerKey(name));
    }
    if (found.empty())
        throw base::Error("map-column-unknown", {{"column", name}, {"nearest", joined(base::nearest(name, header))}});
    if (found.size() > 1) {
        std::vector<std::string> numbers;
        for (const std::size_t column : found)
            numbers.push_back(numberOf(column));
        throw base::Error("map-column-ambiguous", {{"column", name}, {"columns", joined(numbers)}});
    }
    return found.front();
}

const BoundColumn *Mapping::find(std::string_view field) const
{
    const auto found = std::find_if(fields.begin(), fields.end(),
                                    [field](const BoundColumn &bound) { return bound.field->code == field; });
    return found == fields.end() ? nullptr : &*found;
}

std::vector<std::size_t> Mapping::columnsOf(std::string_view field) const
{
    std::vector<std::size_t> columns;
    for (const BoundColumn &bound : fields)
        if (bound.field->code == field)
            columns.push_back(bound.column);
    return columns;
}

bool Mapping::hasPeriods(PeriodHeader::Kind period) const
{
    return std::any_of(periods.begin(), periods.end(),
                       [period](const PeriodColumn &column) { return column.period.kind == period; });
}

Mapping recogniseMapping(ImportKind kind, const std::vector<std::string> &header, const std::vector<MapEntry> &entries)
{
    Resolver resolver(kind, header);
    for (const MapEntry &entry : entries)
        resolver.bind(entry);
    resolver.bindPeriods();
    resolver.bindRecognised();
    return resolver.finish();
}

std::string_view missingField(const Mapping &mapping, Dates dates)
{
    // Gross profit alone is no fact: it says the cost beside a revenue.
    const bool isActuals = mapping.kind == ImportKind::Actuals;
    const auto isValue = [isActuals](const BoundColumn &bound) {
        return bound.field->measure && !(isActuals && bound.field->measure == plan::Measure::GrossProfit);
    };
    const bool hasValue = mapping.has("value") || std::any_of(mapping.fields.begin(), mapping.fields.end(), isValue);
    if (const plan::ListKind *list = listOf(mapping.kind))
        return missingListField(mapping, *list);
    switch (mapping.kind) {
    case ImportKind::People:
    case ImportKind::Customers:
    case ImportKind::Products:
        return mapping.has("code") || mapping.has("name") ? "" : "code";
    case ImportKind::Actuals:
        if (dates == Dates::InColumns && !mapping.has("date") && !mapping.has("month") &&
            !mapping.hasPeriods(PeriodHeader::Kind::Month))
            return "date";
        return hasValue || !mapping.periods.empty() ? "" : "revenue";
    case ImportKind::Targets:
        break;
    }
    return hasValue || !mapping.periods.empty() ? "" : "value";
}

Mapping resolveMapping(ImportKind kind, const std::vector<std::string> &header, const std::vector<MapEntry> &entries,
                       Dates dates)
{
    Mapping mapping = recogniseMapping(kind, header, entries);
    const std::string_view missing = missingField(mapping, dates);
    if (!missing.empty())
        throw base::Error("field-missing", {{"field", std::string(missing)},
                                            {"columns", joined(header)},
                                            {"kind", std::string(importKindCode(kind))}});
    return mapping;
}

} // namespace quotasmith::exchange
