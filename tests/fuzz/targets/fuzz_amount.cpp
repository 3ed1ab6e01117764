// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/date_text.h"
#include "core/exchange/readers/plain_amount.h"
#include "core/money/amount_text.h"
#include "core/spread/value_expression.h"
#include "tests/fuzz/support/promise.h"
#include "tests/fuzz/targets/targets.h"

#include <array>

namespace quotasmith::fuzz {

namespace {

using money::AmountForm;
using money::Finer;
using money::ParsedAmount;
using money::TextMeaning;

void readsBackAs(const std::string &text, std::int64_t units, int decimals)
{
    const ParsedAmount again = money::parseAmount(text, {decimals, 1, Finer::Refuse});
    promise(again.meaning == TextMeaning::Value && again.units == units && again.lostMillionths == 0,
            text + " reads back as the amount it was printed from");
}

void checkAmount(std::string_view text, const AmountForm &form)
{
    const ParsedAmount read = money::parseAmount(text, form);
    if (read.meaning == TextMeaning::Refused) {
        promise(read.problem != money::AmountProblem::None && read.at <= text.size(), "a refusal has its place");
        return;
    }
    if (read.meaning == TextMeaning::Missing)
        return;
    promise(form.finer == Finer::Round || read.lostMillionths == 0, "nothing is lost unless rounding is allowed");
    promise(read.lostMillionths >= -500'000 && read.lostMillionths <= 500'000, "rounding loses half a unit at most");
    readsBackAs(money::printAmount(read.units, form.decimals), read.units, form.decimals);
    readsBackAs(money::printGrouped(read.units, form.decimals), read.units, form.decimals);
}

/// The quick way agrees with the thorough one wherever it answers.
void checkPlain(std::string_view text, int decimals)
{
    const auto plain = exchange::plainAmount(text, decimals);
    if (!plain)
        return;
    const ParsedAmount read = money::parseAmount(text, {decimals, 1, Finer::Refuse});
    promise(read.meaning == TextMeaning::Value && read.units == *plain, "both ways read the same amount");
}

void checkDate(std::string_view text)
{
    for (const auto order :
         {exchange::DateOrder::YearMonthDay, exchange::DateOrder::DayMonthYear, exchange::DateOrder::MonthDayYear}) {
        const exchange::DateText date = exchange::parseDateText(text, {order, true});
        if (date.isMissing || date.problem != exchange::DateProblem::None)
            continue;
        promise(date.day >= 0 && date.day <= 31, "a day is one of its month");
        promise(calendar::Month::parse(date.month.text()) == date.month, "a month reads back");
    }
}

} // namespace

void fuzzAmount(std::string_view bytes)
{
    if (bytes.empty())
        return;
    constexpr std::array<std::int64_t, 4> kScales{1, 1'000, 10'000, 100'000'000};
    const auto choice = static_cast<unsigned char>(bytes.front());
    const std::string_view text = bytes.substr(1);
    const int decimals = choice % 10;
    for (const std::int64_t scale : kScales)
        for (const Finer finer : {Finer::Refuse, Finer::Round})
            checkAmount(text, {decimals, scale, finer});
    checkPlain(text, decimals);
    checkDate(text);
    const money::ParsedRate rate = money::parseRate(text);
    promise(rate.rate.denominator() > 0, "a rate is a fraction");
    const spread::ParsedValue typed = spread::parseValue(text, decimals % 4);
    if (typed.value)
        isDone([&] { spread::resolve(*typed.value, {1'000'000, 900'000, 5'000'000}); });
    else
        promise(typed.at <= text.size(), "a refusal has its place");
}

} // namespace quotasmith::fuzz
