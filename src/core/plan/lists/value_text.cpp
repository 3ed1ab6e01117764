// SPDX-License-Identifier: Apache-2.0
#include "core/plan/lists/value_text.h"

#include "core/base/check.h"
#include "core/base/error.h"
#include "core/base/text.h"
#include "core/calendar/working_days.h"
#include "core/money/amount_problem.h"
#include "core/money/amount_text.h"
#include "core/money/rounding.h"
#include "core/plan/lists/node_text.h"
#include "core/plan/lists/settings.h"
#include "core/plan/rows/execution/cadence.h"
#include "core/plan/rows/execution/week_span.h"

#include <algorithm>

namespace quotasmith::plan {

namespace {

constexpr int kMostDecimals = 16; // of a rate in its written form
constexpr ListField kYesNo{.words = "yes=true=1=y=是=允许=可=√|no=false=0=n=否=不允许=不可=×"};

std::string joined(const std::vector<std::string> &words)
{
    std::string text;
    for (const std::string &word : words)
        text += (text.empty() ? "" : ", ") + word;
    return text;
}

template <class Words> std::vector<std::string> strings(const Words &words)
{
    return {words.begin(), words.end()};
}

/// A part of the plan's year as people say it, as it stands behind the year: 第1季度 is `Q1`, 全年 is nothing; `-` for
/// what is none.
std::string partOfYear(std::string_view text)
{
    static constexpr ListField kParts{.words = "whole=全年=全年度=整年=本年=full year|"
                                               "Q1=第1季度=第一季度=一季度=1季度|"
                                               "Q2=第2季度=第二季度=二季度=2季度|"
                                               "Q3=第3季度=第三季度=三季度=3季度|"
                                               "Q4=第4季度=第四季度=四季度=4季度|H1=上半年|H2=下半年"};
    const auto part = findWord(kParts, text);
    return !part ? "-" : *part == "whole" ? std::string() : std::string(*part);
}

/// `5月`, `05月份`: the month of the year it is in; nothing for anything else.
std::optional<calendar::Period> monthOfYear(std::string_view text, const calendar::FiscalCalendar &calendar)
{
    for (int i = 0; i < 12; ++i) {
        const calendar::Month month = calendar.start().plus(i);
        const std::string number = std::to_string(month.month());
        for (const std::string &way : {number, '0' + number})
            if (text == way + "月" || text == way + "月份")
                return calendar.parse(month.text());
    }
    return std::nullopt;
}

/// Reads one text of one field.
class Reader {
public:
    Reader(const ListField &field, std::string_view text, const Record &record, const ListContext &context)
        : m_field(field), m_text(base::trimmed(text)), m_record(record), m_context(context)
    {
    }

    std::optional<ListValue> read() const;

private:
    [[noreturn]] void bad(std::string_view problem = "not-of-type") const
    {
        throw base::Error("record-value-bad", {{"field", std::string(m_field.code)},
                                               {"value", std::string(m_text)},
                                               {"type", std::string(listTypeCode(m_field.type))},
                                               {"problem", std::string(problem)}});
    }
    [[noreturn]] void unknownWord(const std::vector<std::string> &known) const
    {
        throw base::Error("record-word-unknown", {{"field", std::string(m_field.code)},
                                                  {"value", std::string(m_text)},
                                                  {"nearest", joined(base::nearest(m_text, known))},
                                                  {"known", joined(known)}});
    }
    void requireInside(bool isInside) const
    {
        const auto text = [](const std::optional<std::int64_t> &bound) {
            return bound ? std::to_string(*bound) : std::string();
        };
        if (!isInside)
            throw base::Error("record-value-outside", {{"field", std::string(m_field.code)},
                                                       {"value", std::string(m_text)},
                                                       {"least", text(m_field.least)},
                                                       {"most", text(m_field.most)},
                                                       {"whole", m_field.type == ListType::Rate ? "100 %" : ""}});
    }

    std::optional<ListValue> whole(int decimals) const;
    std::optional<ListValue> fraction() const;
    ListValue month() const;
    ListValue date() const;
    ListValue period() const;
    ListValue measure() const;
    ListValue cadence() const;
    ListValue weeks() const;
    ListValue word(const ListField &choice) const;
    ListValue settingKey() const;
    std::optional<ListValue> dependent() const;

    const ListField &m_field;
    std::string_view m_text;
    const Record &m_record;
    const ListContext &m_context;
};

std::optional<ListValue> Reader::whole(int decimals) const
{
    const money::ParsedAmount parsed = money::parseAmount(m_text, {decimals, 1, money::Finer::Refuse});
    if (parsed.meaning == money::TextMeaning::Refused)
        bad(money::amountProblemCode(parsed.problem));
    if (parsed.meaning == money::TextMeaning::Missing)
        return std::nullopt;
    money::Wide unit = 1;
    for (int i = 0; i < decimals; ++i)
        unit *= 10;
    requireInside((!m_field.least || parsed.units >= *m_field.least * unit) &&
                  (!m_field.most || parsed.units <= *m_field.most * unit));
    return ListValue(parsed.units);
}

std::optional<ListValue> Reader::fraction() const
{
    const money::ParsedRate parsed = money::parseRate(m_text);
    if (parsed.meaning == money::TextMeaning::Refused)
        bad(money::amountProblemCode(parsed.problem));
    if (parsed.meaning == money::TextMeaning::Missing)
        return std::nullopt;
    if (money::parseRate(parsed.rate.decimalText(kMostDecimals)).rate != parsed.rate)
        bad(money::amountProblemCode(money::AmountProblem::TooFine));
    requireInside((!m_field.least || parsed.rate >= money::Rate(*m_field.least, 1)) &&
                  (!m_field.most || parsed.rate <= money::Rate(*m_field.most, 1)));
    return ListValue(parsed.rate);
}

ListValue Reader::month() const
{
    const auto month = calendar::Month::parse(m_text);
    return month ? ListValue(month->text()) : (bad(), ListValue());
}

ListValue Reader::date() const
{
    const auto date = calendar::Date::parse(m_text);
    return date ? ListValue(date->text()) : (bad(), ListValue());
}

ListValue Reader::period() const
{
    const calendar::FiscalCalendar &calendar = m_context.settings.calendar;
    auto period = calendar.parse(m_text);
    if (!period && m_field.type == ListType::OfYear)
        period = calendar.parse(std::to_string(calendar.year()) + partOfYear(m_text));
    if (!period && m_field.type == ListType::OfYear)
        period = monthOfYear(m_text, calendar);
    const bool isWeek = period && period->kind == calendar::PeriodKind::Week;
    if (!period || (m_field.type != ListType::OfYear && isWeek != (m_field.type == ListType::Week)))
        throw base::Error("period-bad", {{"period", std::string(m_text)}});
    if (m_field.type == ListType::OfYear && !calendar.range(*period))
        throw base::Error("period-outside",
                          {{"period", std::string(m_text)}, {"year", std::to_string(calendar.year())}});
    return calendar.text(*period);
}

ListValue Reader::cadence() const
{
    const auto cadence = parseCadence(m_text);
    return cadence ? ListValue(cadenceCode(*cadence)) : (bad(), ListValue());
}

ListValue Reader::weeks() const
{
    const auto weeks = parseWeekSpan(m_text);
    return weeks ? ListValue(weekSpanCode(*weeks)) : (bad(), ListValue());
}

ListValue Reader::measure() const
{
    if (const auto measure = findMeasure(m_text))
        return std::string(measureCode(*measure));
    std::vector<std::string> codes;
    for (const Measure each : allMeasures())
        codes.emplace_back(measureCode(each));
    unknownWord(codes);
}

ListValue Reader::word(const ListField &choice) const
{
    const auto word = findWord(choice, m_text);
    if (!word)
        unknownWord(strings(wordsOf(choice)));
    return std::string(*word);
}

/// A code that is a key of settings must be one of the known ones.
ListValue Reader::settingKey() const
{
    const std::string_view kind = m_record.kind->code;
    if (m_field.isKey && !settingsOf(kind).empty() && !findSetting(kind, m_text))
        unknownWord(strings(settingCodes(kind)));
    return std::string(m_text);
}

/// A quantity as what its measure is; a setting as its key says, kept as written.
std::optional<ListValue> Reader::dependent() const
{
    const auto known = resolved(m_field, m_record);
    if (!known)
        bad();
    const auto value = readListValue(*known, m_text, m_record, m_context);
    if (!value || m_field.type == ListType::Quantity)
        return value;
    return ListValue(printListValue(*known, *value, m_record, m_context));
}

std::optional<ListValue> Reader::read() const
{
    if (m_text.empty())
        return std::nullopt;
    if (!base::isUtf8(m_text) || m_text.find('\0') != std::string_view::npos)
        bad("not-text");
    switch (m_field.type) {
    case ListType::Text:
        return std::string(m_text);
    case ListType::Code:
        return settingKey();
    case ListType::Amount:
        return whole(m_context.settings.currency.exponent);
    case ListType::Count:
        return whole(0);
    case ListType::Rate:
    case ListType::Number:
        return fraction();
    case ListType::Month:
        return month();
    case ListType::Date:
        return date();
    case ListType::Period:
    case ListType::OfYear:
    case ListType::Week:
        return period();
    case ListType::Node:
        return findListNode(m_field, m_text, m_record, m_context);
    case ListType::Choice:
        return word(m_field);
    case ListType::Measure:
        return measure();
    case ListType::YesNo:
        return ListValue(std::int64_t{std::get<std::string>(word(kYesNo)) == "yes" ? 1 : 0});
    case ListType::Cadence:
        return cadence();
    case ListType::Weeks:
        return weeks();
    case ListType::Quantity:
    case ListType::Setting:
        break;
    }
    return dependent();
}

} // namespace

std::optional<ListValue> readListValue(const ListField &field, std::string_view text, const Record &record,
                                       const ListContext &context)
{
    return Reader(field, text, record, context).read();
}

std::string printListValue(const ListField &field, const ListValue &value, const Record &record,
                           const ListContext &context)
{
    if (const auto *text = std::get_if<std::string>(&value))
        return *text;
    if (const auto *node = std::get_if<NodeId>(&value))
        return listNodeCode(field, *node, record, context);
    if (const auto *rate = std::get_if<money::Rate>(&value))
        return rate->decimalText(kMostDecimals);
    const std::int64_t number = std::get<std::int64_t>(value);
    const auto known = resolved(field, record);
    QS_CHECK(known);
    if (known->type == ListType::YesNo)
        return number == 1 ? "yes" : "no";
    return money::printAmount(number, known->type == ListType::Amount ? context.settings.currency.exponent : 0);
}

} // namespace quotasmith::plan
