// SPDX-License-Identifier: Apache-2.0
#include "core/plan/rows/execution/cadence.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace quotasmith::plan {

namespace {

constexpr std::array<std::string_view, 7> kDays{"monday", "tuesday",  "wednesday", "thursday",
                                                "friday", "saturday", "sunday"};
constexpr std::array<std::string_view, 7> kShortDays{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
constexpr std::array<std::string_view, 5> kNumbers{"first", "second", "third", "fourth", "fifth"};
constexpr std::array<std::string_view, 5> kShortNumbers{"1st", "2nd", "3rd", "4th", "5th"};
constexpr std::array<std::string_view, 7> kChineseDays{"一", "二", "三", "四", "五", "六", "日"};
constexpr std::array<std::string_view, 3> kWeeks{"星期", "礼拜", "周"};

struct Whole {
    CadenceKind kind;
    std::string_view code;
    std::string_view said; ///< without blanks and hyphens, divided by `|`
};
constexpr std::array kWholes{
    Whole{CadenceKind::Daily, "daily", "daily|everyday|everyworkday|每天|每日|每个工作日|每工作日|日报"},
    Whole{CadenceKind::WeekEnd, "week-end",
          "weekend|weekly|everyweek|endofweek|每周末|周末|每周期末|每周|周报|每周一次"},
    Whole{CadenceKind::MonthEnd, "month-end",
          "monthend|monthly|everymonth|endofmonth|每月末|月末|每月底|月底|每月|月报|每月一次|每个月"},
    Whole{CadenceKind::QuarterEnd, "quarter-end",
          "quarterend|quarterly|everyquarter|endofquarter|每季末|季末|每季度末|季度末|每季|每季度|季报|每季度一次"},
    Whole{CadenceKind::HalfEnd, "half-end",
          "halfend|halfyearly|everyhalf|everyhalfyear|endofhalf|每半年末|半年末|每半年|每半年一次|半年报"},
    Whole{CadenceKind::YearEnd, "year-end",
          "yearend|yearly|annual|annually|everyyear|endofyear|每年末|年末|年底|每年底|每年|年报|每年一次"},
};

/// Without what people put between words.
std::string bare(std::string_view text)
{
    std::string result;
    for (const char byte : base::folded(text))
        if (byte != ' ' && byte != '-' && byte != '_')
            result += byte;
    return result;
}

bool isAmong(std::string_view text, std::string_view words)
{
    while (!words.empty()) {
        const std::size_t cut = words.find('|');
        if (words.substr(0, cut) == text)
            return true;
        words.remove_prefix(cut == std::string_view::npos ? words.size() : cut + 1);
    }
    return false;
}

/// Takes one of the words off the front; its place, or nothing.
template <std::size_t size>
std::optional<int> take(std::string_view &text, const std::array<std::string_view, size> &words)
{
    for (std::size_t i = 0; i < size; ++i)
        if (text.starts_with(words[i])) {
            text.remove_prefix(words[i].size());
            return static_cast<int>(i);
        }
    return std::nullopt;
}

bool drop(std::string_view &text, std::string_view word)
{
    const bool isThere = text.starts_with(word);
    if (isThere)
        text.remove_prefix(word.size());
    return isThere;
}

/// A weekday that is all there is, 1 … 7.
std::optional<int> englishDay(std::string_view text)
{
    for (std::size_t i = 0; i < kDays.size(); ++i)
        if (text == kDays[i] || text == kShortDays[i])
            return static_cast<int>(i) + 1;
    return std::nullopt;
}

std::optional<int> chineseDay(std::string_view text)
{
    if (!take(text, kWeeks))
        return std::nullopt;
    if (text == "天")
        return 7;
    if (text.size() == 1 && text[0] >= '1' && text[0] <= '7')
        return text[0] - '0';
    const auto found = std::find(kChineseDays.begin(), kChineseDays.end(), text);
    return found == kChineseDays.end() ? std::nullopt
                                       : std::optional(static_cast<int>(found - kChineseDays.begin()) + 1);
}

std::optional<int> wholeNumber(std::string_view text, int most)
{
    int number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool isAll = read.ec == std::errc() && read.ptr == text.data() + text.size();
    return isAll && number >= 1 && number <= most ? std::optional(number) : std::nullopt;
}

std::optional<Cadence> nth(int number, std::optional<int> weekday)
{
    if (!weekday)
        return std::nullopt;
    return Cadence{CadenceKind::NthWeekday, *weekday, number};
}

std::optional<Cadence> lastOf(std::optional<int> weekday)
{
    if (!weekday)
        return std::nullopt;
    return Cadence{CadenceKind::LastWeekday, *weekday, 0};
}

std::optional<Cadence> english(std::string_view text)
{
    if (drop(text, "last"))
        return lastOf(englishDay(text));
    if (std::string_view rest = text; drop(rest, "day"))
        if (const auto day = wholeNumber(rest, 31))
            return Cadence{CadenceKind::MonthDay, 0, *day};
    if (const auto number = take(text, kNumbers))
        return nth(*number + 1, englishDay(text));
    if (const auto number = take(text, kShortNumbers))
        return nth(*number + 1, englishDay(text));
    drop(text, "every");
    const auto day = englishDay(text);
    return day ? std::optional(Cadence{CadenceKind::Weekday, *day, 0}) : std::nullopt;
}

/// 第三个周三 after what may stand before it; 最后一个周五.
std::optional<Cadence> chineseInMonth(std::string_view text)
{
    constexpr std::array<std::string_view, 6> kOpenings{"每个月的", "每月的", "每个月", "每月", "每周的", "每"};
    take(text, kOpenings);
    if (drop(text, "最后一个") || drop(text, "最后"))
        return lastOf(chineseDay(text));
    if (!drop(text, "第"))
        return std::nullopt;
    std::optional<int> number = take(text, kChineseDays);
    if (!number && !text.empty() && text[0] >= '1' && text[0] <= '5') {
        number = text[0] - '1';
        text.remove_prefix(1);
    }
    drop(text, "个");
    return number && *number < 5 ? nth(*number + 1, chineseDay(text)) : std::nullopt;
}

std::optional<Cadence> chinese(std::string_view text)
{
    if (const auto inMonth = chineseInMonth(text))
        return inMonth;
    std::string_view day = text;
    if (drop(day, "每个月") || drop(day, "每月"))
        for (const std::string_view end : {"日", "号"})
            if (day.ends_with(end))
                if (const auto number = wholeNumber(day.substr(0, day.size() - end.size()), 31))
                    return Cadence{CadenceKind::MonthDay, 0, *number};
    drop(text, "每");
    drop(text, "个");
    const auto weekday = chineseDay(text);
    return weekday ? std::optional(Cadence{CadenceKind::Weekday, *weekday, 0}) : std::nullopt;
}

std::string_view dayCode(const Cadence &cadence)
{
    return kDays[static_cast<std::size_t>(cadence.weekday - 1)];
}

} // namespace

std::optional<Cadence> parseCadence(std::string_view text)
{
    const std::string said = bare(text);
    for (const Whole &whole : kWholes)
        if (isAmong(said, whole.said))
            return Cadence{whole.kind, 0, 0};
    const auto known = english(said);
    return known ? known : chinese(said);
}

std::string cadenceCode(const Cadence &cadence)
{
    switch (cadence.kind) {
    case CadenceKind::Weekday:
        return "every-" + std::string(dayCode(cadence));
    case CadenceKind::NthWeekday:
        return std::string(kNumbers[static_cast<std::size_t>(cadence.number - 1)]) + '-' +
               std::string(dayCode(cadence));
    case CadenceKind::LastWeekday:
        return "last-" + std::string(dayCode(cadence));
    case CadenceKind::MonthDay:
        return "day-" + std::to_string(cadence.number);
    default:
        break;
    }
    const auto whole =
        std::find_if(kWholes.begin(), kWholes.end(), [&](const Whole &one) { return one.kind == cadence.kind; });
    return std::string(whole->code);
}

} // namespace quotasmith::plan
