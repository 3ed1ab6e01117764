// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/head/period_header.h"

#include "core/base/text.h"
#include "core/exchange/date_text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>

namespace quotasmith::exchange {

namespace {

constexpr std::array<std::string_view, 12> kEnglish{"january",   "february", "march",    "april",
                                                    "may",       "june",     "july",     "august",
                                                    "september", "october",  "november", "december"};
constexpr std::array<std::string_view, 12> kChinese{"一", "二", "三", "四", "五",   "六",
                                                    "七", "八", "九", "十", "十一", "十二"};
constexpr std::array<std::string_view, 24> kYearWords{
    "year",     "全年",     "年度",     "合计", "total",  "annual",      "总量",       "总计",
    "总额",     "总数",     "总合计",   "累计", "年合计", "年度合计",    "年度总计",   "全年合计",
    "全年总计", "全年累计", "合计金额", "sum",  "totals", "grand total", "year total", "full year"};

/// One or two digits and nothing else, within [1, last].
std::optional<int> smallNumber(std::string_view text, int last)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool isWhole = error == std::errc() && end == text.data() + text.size() && text.size() <= 2;
    return isWhole && text.front() != '-' && value >= 1 && value <= last ? std::optional(value) : std::nullopt;
}

std::optional<int> chineseNumber(std::string_view text, int last)
{
    const auto found = std::find(kChinese.begin(), kChinese.begin() + last, text);
    return found == kChinese.begin() + last ? std::nullopt
                                            : std::optional(static_cast<int>(found - kChinese.begin()) + 1);
}

std::optional<int> numberIn(std::string_view text, int last)
{
    const auto digits = smallNumber(text, last);
    return digits ? digits : chineseNumber(text, last);
}

/// `jan`, `sept`, `january`: three letters of the English name at least.
std::optional<int> englishMonth(std::string_view text)
{
    if (text.ends_with('.'))
        text.remove_suffix(1);
    for (std::size_t i = 0; i < kEnglish.size(); ++i)
        if (text.size() >= 3 && kEnglish[i].starts_with(text))
            return static_cast<int>(i) + 1;
    return std::nullopt;
}

bool takeEnd(std::string_view &text, std::string_view ending)
{
    if (!text.ends_with(ending))
        return false;
    text.remove_suffix(ending.size());
    return true;
}

/// A folded month without its year; a bare number is one only where the column is known to hold months.
std::optional<int> monthIn(std::string_view text)
{
    if (text.starts_with('m'))
        if (const auto numbered = smallNumber(text.substr(1), 12))
            return numbered;
    std::string_view word = text;
    if (takeEnd(word, "月份") || takeEnd(word, "月"))
        return numberIn(word, 12);
    return englishMonth(text);
}

/// `jan-2027`, `jan 2027`
std::optional<PeriodHeader> englishMonthOfYear(std::string_view text)
{
    const std::size_t cut = text.find_last_of("- ");
    if (cut == std::string_view::npos)
        return std::nullopt;
    const auto month = englishMonth(text.substr(0, cut));
    const auto year = parseYear(text.substr(cut + 1));
    if (!month || !year)
        return std::nullopt;
    return PeriodHeader{PeriodHeader::Kind::Month, *month, year};
}

/// `q1`, `2027q1`, `2027-q1`, `一季度`, `第1季度`, `2027年一季度`
std::optional<PeriodHeader> quarterIn(std::string_view text)
{
    for (const std::string_view sum : {"合计", "小计", "累计", " total", " sum"})
        takeEnd(text, sum);
    std::optional<int> year;
    if (text.size() > 4 && (year = parseYear(text.substr(0, 4)))) {
        text.remove_prefix(4);
        for (const std::string_view between : {"年", "-", " "})
            if (text.starts_with(between))
                text.remove_prefix(between.size());
    }
    std::optional<int> number;
    if (text.starts_with('q'))
        number = smallNumber(text.substr(1), 4);
    else if (takeEnd(text, "季度"))
        number = numberIn(text.substr(text.starts_with("第") ? std::string_view("第").size() : 0), 4);
    if (!number)
        return std::nullopt;
    return PeriodHeader{PeriodHeader::Kind::Quarter, *number, year};
}

} // namespace

std::optional<PeriodHeader> parsePeriodHeader(std::string_view header)
{
    const std::string text = base::folded(header);
    if (const auto month = monthIn(text))
        return PeriodHeader{PeriodHeader::Kind::Month, *month, std::nullopt};
    if (const auto named = englishMonthOfYear(text))
        return named;
    if (const auto quarter = quarterIn(text))
        return quarter;
    if (std::find(kYearWords.begin(), kYearWords.end(), text) != kYearWords.end())
        return PeriodHeader{PeriodHeader::Kind::Year, 1, std::nullopt};
    const DateText dated = parseDateText(text, {});
    if (dated.problem != DateProblem::None || dated.isMissing || dated.day > 1)
        return std::nullopt;
    return PeriodHeader{PeriodHeader::Kind::Month, dated.month.month(), dated.month.year()};
}

std::optional<int> parseMonthNumber(std::string_view text)
{
    const std::string word = base::folded(text);
    const auto number = smallNumber(word, 12);
    return number ? number : monthIn(word);
}

std::optional<int> parseYear(std::string_view text)
{
    const std::string word = base::folded(text);
    std::string_view digits = word;
    takeEnd(digits, "年");
    if (digits.starts_with("fy"))
        digits.remove_prefix(2);
    int year = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), year);
    const bool isWhole = error == std::errc() && end == digits.data() + digits.size() && digits.size() == 4;
    return isWhole && year >= 1900 && year <= 2999 ? std::optional(year) : std::nullopt;
}

} // namespace quotasmith::exchange
