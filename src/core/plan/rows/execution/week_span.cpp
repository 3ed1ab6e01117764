// SPDX-License-Identifier: Apache-2.0
#include "core/plan/rows/execution/week_span.h"

#include "core/base/text.h"

#include <array>
#include <vector>

namespace quotasmith::plan {

namespace {

constexpr int kMostWeeks = 520;
/// What people write around the numbers, and nothing of it is a number.
constexpr std::array<std::string_view, 6> kAround{"weeks", "week", "w", "第", "周", "个"};
constexpr std::array<std::string_view, 8> kBetween{"-", "–", "—", "~", "～", "至", "到", "to"};
constexpr std::array<std::string_view, 9> kDigits{"一", "二", "三", "四", "五", "六", "七", "八", "九"};

template <std::size_t size> bool drop(std::string_view &text, const std::array<std::string_view, size> &words)
{
    for (const std::string_view word : words)
        if (text.starts_with(word)) {
            text.remove_prefix(word.size());
            return true;
        }
    return false;
}

std::optional<int> chineseDigit(std::string_view &text)
{
    for (std::size_t i = 0; i < kDigits.size(); ++i)
        if (text.starts_with(kDigits[i])) {
            text.remove_prefix(kDigits[i].size());
            return static_cast<int>(i) + 1;
        }
    return std::nullopt;
}

/// 三, 十二, 五十.
std::optional<int> chineseNumber(std::string_view &text)
{
    constexpr std::string_view kTen = "十";
    const auto front = chineseDigit(text);
    if (!text.starts_with(kTen))
        return front;
    text.remove_prefix(kTen.size());
    return front.value_or(1) * 10 + chineseDigit(text).value_or(0);
}

std::optional<int> number(std::string_view &text)
{
    if (text.empty() || text[0] < '0' || text[0] > '9')
        return chineseNumber(text);
    int value = 0;
    while (!text.empty() && text[0] >= '0' && text[0] <= '9') {
        value = value * 10 + (text[0] - '0');
        text.remove_prefix(1);
        if (value > kMostWeeks)
            return std::nullopt;
    }
    return value;
}

} // namespace

std::optional<WeekSpan> parseWeekSpan(std::string_view said)
{
    std::string bare;
    for (const char byte : base::folded(said))
        if (byte != ' ')
            bare += byte;
    std::string_view text = bare;
    std::vector<int> numbers;
    while (!text.empty()) {
        while (drop(text, kAround)) {
        }
        const auto found = number(text);
        if (!found || *found < 1 || numbers.size() == 2)
            return std::nullopt;
        numbers.push_back(*found);
        while (drop(text, kAround)) {
        }
        if (!text.empty() && (!drop(text, kBetween) || text.empty()))
            return std::nullopt;
    }
    if (numbers.empty() || numbers.back() < numbers.front())
        return std::nullopt;
    return WeekSpan{numbers.front(), numbers.back()};
}

std::string weekSpanCode(const WeekSpan &weeks)
{
    const std::string first = 'W' + std::to_string(weeks.first);
    return weeks.first == weeks.last ? first : first + "-W" + std::to_string(weeks.last);
}

} // namespace quotasmith::plan
