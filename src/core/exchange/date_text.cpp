// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/date_text.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/calendar/working_days.h"

#include <algorithm>
#include <array>
#include <string>

namespace quotasmith::exchange {

namespace {

constexpr std::array<std::string_view, 3> kOrderCodes{"ymd", "dmy", "mdy"};
constexpr int kEnoughSamples = 1000;
constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2999;

struct Number {
    int value = 0;
    int digits = 0; ///< 0: none here
};

/// Takes a text apart from the left.
class Scanner {
public:
    explicit Scanner(std::string_view text) : m_rest(text) {}

    Number number()
    {
        Number result;
        while (!m_rest.empty() && m_rest.front() >= '0' && m_rest.front() <= '9' && result.digits < 9) {
            result.value = result.value * 10 + (m_rest.front() - '0');
            ++result.digits;
            m_rest.remove_prefix(1);
        }
        return result;
    }
    bool take(std::string_view word)
    {
        if (!m_rest.starts_with(word))
            return false;
        m_rest.remove_prefix(word.size());
        return true;
    }
    /// One of `- / .`, or 0.
    char separator()
    {
        if (m_rest.empty() || std::string_view("-/.").find(m_rest.front()) == std::string_view::npos)
            return '\0';
        const char found = m_rest.front();
        m_rest.remove_prefix(1);
        return found;
    }
    /// Nothing, or a time of day: `T` or a blank, then digits with what belongs to a time.
    bool isAtEnd() const
    {
        if (m_rest.empty())
            return true;
        const std::string_view time = m_rest.substr(1);
        const bool begins = m_rest.front() == ' ' || m_rest.front() == 'T' || m_rest.front() == 't';
        return begins && !time.empty() && time.front() >= '0' && time.front() <= '9' &&
               time.find_first_not_of("0123456789:. +-ZzAPMapm") == std::string_view::npos;
    }

private:
    std::string_view m_rest;
};

DateText failed(DateProblem problem)
{
    DateText result;
    result.problem = problem;
    return result;
}

DateText monthOf(int year, int month)
{
    if (year < kFirstYear || year > kLastYear || month < 1 || month > 12)
        return failed(DateProblem::Impossible);
    DateText result;
    result.month = calendar::Month(year, month);
    return result;
}

DateText dayOf(int year, int month, int day)
{
    DateText result = monthOf(year, month);
    if (result.problem == DateProblem::None && (day < 1 || day > result.month.days()))
        return failed(DateProblem::Impossible);
    result.day = day;
    return result;
}

int fullYear(Number year)
{
    if (year.digits != 2)
        return year.value;
    return year.value + (year.value < 70 ? 2000 : 1900);
}

bool isShort(Number number)
{
    return number.digits == 1 || number.digits == 2;
}

/// `2017年8月25日`, behind the year's number.
DateText withWords(Scanner scanner, int year)
{
    const Number month = scanner.number();
    if (!isShort(month) || !scanner.take("月"))
        return failed(DateProblem::NotADate);
    if (scanner.isAtEnd())
        return monthOf(year, month.value);
    const Number day = scanner.number();
    const bool ends = scanner.take("日") || scanner.take("号") || day.digits > 0;
    return isShort(day) && ends && scanner.isAtEnd() ? dayOf(year, month.value, day.value)
                                                     : failed(DateProblem::NotADate);
}

/// `25/08/2017` and, with the order stated, `25/08/17` and `17-08-25`.
DateText withYearLast(Number first, Number second, Number third, const DateForm &form)
{
    const bool isFull = third.digits == 4;
    if (!isShort(first) || !isShort(second) || (!isFull && third.digits != 2))
        return failed(DateProblem::NotADate);
    if (!isFull && !form.isStated)
        return failed(DateProblem::Ambiguous);
    if (!isFull && form.order == DateOrder::YearMonthDay)
        return first.digits == 2 ? dayOf(fullYear(first), second.value, third.value) : failed(DateProblem::NotADate);
    std::optional<DateOrder> evidence;
    if (first.value > 12 && second.value <= 12)
        evidence = DateOrder::DayMonthYear;
    else if (second.value > 12 && first.value <= 12)
        evidence = DateOrder::MonthDayYear;
    const std::optional<DateOrder> order = form.order ? form.order : evidence;
    if (!order || order == DateOrder::YearMonthDay)
        return failed(DateProblem::Ambiguous);
    DateText result = order == DateOrder::DayMonthYear ? dayOf(fullYear(third), second.value, first.value)
                                                       : dayOf(fullYear(third), first.value, second.value);
    result.evidence = evidence;
    return result;
}

DateText withSeparators(Scanner scanner, Number first, char separator, const DateForm &form)
{
    const Number second = scanner.number();
    if (second.digits == 0)
        return failed(DateProblem::NotADate);
    if (scanner.isAtEnd()) {
        if (first.digits == 4 && isShort(second))
            return monthOf(first.value, second.value);
        return isShort(first) && second.digits == 4 ? monthOf(second.value, first.value)
                                                    : failed(DateProblem::NotADate);
    }
    if (scanner.separator() != separator)
        return failed(DateProblem::NotADate);
    const Number third = scanner.number();
    if (!scanner.isAtEnd())
        return failed(DateProblem::NotADate);
    if (first.digits == 4)
        return isShort(second) && isShort(third) ? dayOf(first.value, second.value, third.value)
                                                 : failed(DateProblem::NotADate);
    return withYearLast(first, second, third, form);
}

DateText parseNarrow(std::string_view text, const DateForm &form)
{
    Scanner scanner(text);
    const Number first = scanner.number();
    if (first.digits == 8 && scanner.isAtEnd())
        return dayOf(first.value / 10000, first.value / 100 % 100, first.value % 100);
    if (first.digits == 6 && scanner.isAtEnd())
        return monthOf(first.value / 100, first.value % 100);
    if (first.digits == 4 && scanner.take("年"))
        return withWords(scanner, first.value);
    const char separator = scanner.separator();
    if (first.digits == 0 || separator == '\0')
        return failed(DateProblem::NotADate);
    return withSeparators(scanner, first, separator, form);
}

bool meansMissing(std::string_view text)
{
    static constexpr std::array<std::string_view, 6> kWords{"", "-", "—", "空", "n/a", "null"};
    return text.size() <= 4 && std::find(kWords.begin(), kWords.end(), base::lowered(text)) != kWords.end();
}

} // namespace

std::string_view dateOrderCode(DateOrder order)
{
    return kOrderCodes[static_cast<std::size_t>(order)];
}

DateOrder parseDateOrder(std::string_view code)
{
    for (std::size_t i = 0; i < kOrderCodes.size(); ++i)
        if (base::folded(code) == kOrderCodes[i])
            return static_cast<DateOrder>(i);
    throw base::Error("date-order-unknown", {{"order", std::string(code)}, {"known", "ymd dmy mdy"}});
}

std::string_view dateProblemCode(DateProblem problem)
{
    switch (problem) {
    case DateProblem::NotADate:
        return "date-bad";
    case DateProblem::Impossible:
        return "date-impossible";
    case DateProblem::Ambiguous:
        return "date-ambiguous";
    case DateProblem::None:
        break;
    }
    return {};
}

DateText parseDateText(std::string_view text, const DateForm &form)
{
    text = base::trimmed(text);
    if (meansMissing(text)) {
        DateText missing;
        missing.isMissing = true;
        return missing;
    }
    const DateText result = parseNarrow(text, form);
    const bool isWide = std::any_of(text.begin(), text.end(), [](char byte) { return (byte & 0x80) != 0; });
    return result.problem == DateProblem::NotADate && isWide ? parseNarrow(base::folded(text), form) : result;
}

bool DateOrderDetector::add(std::string_view text)
{
    const DateText found = parseDateText(text, {});
    if (found.isMissing || found.problem == DateProblem::NotADate || found.problem == DateProblem::Impossible)
        return true;
    if (found.evidence) {
        m_proven = found.evidence;
        return false;
    }
    if (found.problem == DateProblem::Ambiguous)
        m_hasYearLast = true;
    else
        ++m_yearFirst;
    return m_hasYearLast || m_yearFirst < kEnoughSamples;
}

std::optional<DateOrder> DateOrderDetector::order() const
{
    if (m_proven || m_hasYearLast || m_yearFirst == 0)
        return m_proven;
    return DateOrder::YearMonthDay;
}

} // namespace quotasmith::exchange
