// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/head/table_notes.h"

#include "core/base/text.h"
#include "core/exchange/field.h"
#include "core/exchange/head/period_header.h"

#include <array>
#include <set>

namespace quotasmith::exchange {

namespace {

constexpr std::size_t kMostBytes = 400;

bool isDigit(char byte)
{
    return byte >= '0' && byte <= '9';
}

/// Numbers of four digits with what stands behind each.
struct FourDigits {
    std::string_view digits;
    std::string_view before;
    std::string_view behind;
};

std::vector<FourDigits> fourDigitsIn(std::string_view text)
{
    std::vector<FourDigits> found;
    for (std::size_t at = 0; at < text.size();) {
        if (!isDigit(text[at])) {
            ++at;
            continue;
        }
        const std::size_t start = at;
        while (at < text.size() && isDigit(text[at]))
            ++at;
        if (at - start == 4)
            found.push_back({text.substr(start, 4), text.substr(0, start), text.substr(at)});
    }
    return found;
}

/// `5月…`, `-05…`, `/5…`, `.05…` behind a year.
std::optional<int> monthBehind(std::string_view text)
{
    const bool isWord = text.starts_with("年");
    const bool isSign = !text.empty() && std::string_view("-/._").find(text.front()) != std::string_view::npos;
    if (!isWord && !isSign)
        return std::nullopt;
    text.remove_prefix(isWord ? std::string_view("年").size() : 1);
    std::size_t digits = 0;
    while (digits < text.size() && isDigit(text[digits]))
        ++digits;
    const std::string_view behind = text.substr(digits);
    if (isWord ? !behind.starts_with("月") : digits != 2)
        return std::nullopt;
    return parseMonthNumber(text.substr(0, digits));
}

/// Keeps what the first note says and drops it when another one differs.
template <class Value> class Agreed {
public:
    void say(const std::optional<Value> &value, const TableNote &note)
    {
        if (!value)
            return;
        if (m_values.empty())
            m_note = note;
        m_values.insert(*value);
    }
    void give(std::optional<Value> &value, TableNote &note) const
    {
        if (m_values.size() != 1)
            return;
        value = *m_values.begin();
        note = m_note;
    }

private:
    std::set<Value> m_values;
    TableNote m_note;
};

/// `单位：` by itself or `金额单位：`; `编制单位：` is somebody's name.
bool isAboutAmounts(std::string_view before)
{
    if (base::trimmed(before).empty())
        return true;
    for (const std::string_view end : {"(", " ", ",", ";", "、", "金额", "货币", "计量", "数据"})
        if (before.ends_with(end))
            return true;
    return false;
}

/// The unit a text begins with.
std::optional<std::int64_t> moneyUnit(std::string_view text)
{
    text = base::trimmed(text);
    for (const std::string_view currency : {"人民币", "rmb", "cny"})
        if (text.starts_with(currency))
            text = base::trimmed(text.substr(currency.size()));
    if (text.empty())
        return 1;
    for (const std::string_view unit : {"亿元", "千万元", "百万元", "万元", "千元", "元", "亿", "百万", "万"}) {
        if (!text.starts_with(unit))
            continue;
        const std::string_view behind = text.substr(unit.size());
        const bool isWhole = behind.empty() ||
                             std::string_view(" ),;/").find(behind.front()) != std::string_view::npos ||
                             behind.starts_with("、");
        return isWhole ? std::optional(unitScale(unit)) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace

std::optional<std::int64_t> statedScale(std::string_view text)
{
    if (text.size() > kMostBytes)
        return std::nullopt;
    const std::string word = base::folded(text);
    if (word.find("in thousands") != std::string::npos)
        return 1'000;
    if (word.find("in millions") != std::string::npos)
        return 1'000'000;
    for (const std::string_view sign : {"单位:", "单位：", "unit:"}) {
        const std::size_t at = word.find(sign);
        if (at != std::string::npos && isAboutAmounts(std::string_view(word).substr(0, at)))
            return moneyUnit(std::string_view(word).substr(at + sign.size()));
    }
    return std::nullopt;
}

std::optional<int> statedYear(std::string_view text)
{
    if (text.size() > kMostBytes)
        return std::nullopt;
    const std::string word = base::folded(text);
    std::set<int> years;
    for (const FourDigits &number : fourDigitsIn(word))
        if (number.behind.starts_with("年") || number.before.ends_with("fy"))
            if (const auto year = parseYear(number.digits))
                years.insert(*year);
    return years.size() == 1 ? std::optional(*years.begin()) : std::nullopt;
}

std::optional<calendar::Month> statedMonth(std::string_view text)
{
    if (text.size() > kMostBytes)
        return std::nullopt;
    const std::string word = base::folded(text);
    std::set<calendar::Month> months;
    for (const FourDigits &number : fourDigitsIn(word)) {
        const auto year = parseYear(number.digits);
        const auto month = year ? monthBehind(number.behind) : std::nullopt;
        if (month)
            months.insert(calendar::Month(*year, *month));
    }
    return months.size() == 1 ? std::optional(*months.begin()) : std::nullopt;
}

TableNotes readTableNotes(const std::vector<TableNote> &notes)
{
    Agreed<std::int64_t> scale;
    Agreed<int> year;
    Agreed<calendar::Month> month;
    for (const TableNote &note : notes) {
        scale.say(statedScale(note.text), note);
        year.say(statedYear(note.text), note);
        month.say(statedMonth(note.text), note);
    }
    TableNotes read;
    scale.give(read.scale, read.scaleNote);
    year.give(read.year, read.yearNote);
    month.give(read.month, read.monthNote);
    return read;
}

} // namespace quotasmith::exchange
