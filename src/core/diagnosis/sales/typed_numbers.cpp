// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/sales/typed_numbers.h"

#include "core/diagnosis/sales/indicators.h"
#include "core/plan/ratio.h"

#include <algorithm>

namespace quotasmith::diagnosis {

namespace {

using money::Rate;

/// How the numbers of a code are taken; nothing for a word of people's own.
struct CodeForm {
    bool isAmount = false; ///< may be summed
    bool isMoney = false;
};

std::optional<CodeForm> formOfCode(std::string_view code)
{
    if (const auto measure = plan::findMeasure(code)) {
        const bool isRatio = plan::kindOf(*measure) == plan::MeasureKind::Ratio;
        return CodeForm{!isRatio, isRatio ? plan::ratioForm(*measure) == plan::RatioForm::Amount
                                          : plan::kindOf(*measure) == plan::MeasureKind::Money};
    }
    if (const auto indicator = findIndicator(code))
        return CodeForm{false, formOf(*indicator) == IndicatorForm::Money};
    return std::nullopt;
}

/// What was typed for one place and month, until all of it has been seen.
struct Typed {
    int months = 0; ///< of the period the value is from; 0: only weeks so far
    Rate value;
    Rate weeks;
    std::int64_t weekCount = 0;

    void take(const Rate &number, int of)
    {
        if (of == 0) {
            weeks = weeks + number;
            ++weekCount;
        } else if (months == 0 || of < months) {
            months = of;
            value = number;
        }
    }
    Rate result(bool isAmount) const
    {
        if (months != 0)
            return value;
        return isAmount ? weeks : weeks * Rate(1, weekCount);
    }
};

using TypedMonths = std::map<calendar::Month, std::map<int, Typed>>;

Rate inUnits(const Rate &value, const CodeForm &form, int exponent)
{
    Rate units = value;
    for (int i = 0; form.isMoney && i < exponent; ++i)
        units = units * Rate(10, 1);
    return units;
}

/// Adds what is below to what nothing was typed for, from the leaves up.
void sumUp(const plan::Tree &tree, std::map<int, Rate> &numbers)
{
    const std::map<int, Rate> typed = numbers;
    for (auto at = numbers.rbegin(); at != numbers.rend(); ++at) {
        const int above = tree.parent(at->first);
        if (above >= 0 && !typed.contains(above))
            numbers[above] = numbers[above] + at->second;
    }
}

} // namespace

TypedNumbers::TypedNumbers(const Input &input)
{
    std::array<std::map<std::string, TypedMonths, std::less<>>, 3> all;
    for (const plan::IndicatorReading &reading : input.readings) {
        const auto form = formOfCode(reading.indicator);
        const auto position = input.tree(reading.axis).find(reading.node);
        if (!form || !position)
            continue;
        const int months = std::max(reading.months, 1);
        Rate value = inUnits(reading.value, *form, input.settings.currency.exponent);
        if (form->isAmount)
            value = value * Rate(1, months);
        for (int m = 0; m < months; ++m)
            all[static_cast<std::size_t>(reading.axis)][reading.indicator][reading.first.plus(m)][*position].take(
                value, reading.months);
    }
    for (const plan::Axis axis : plan::kAxes)
        for (const auto &[code, byMonth] : all[static_cast<std::size_t>(axis)]) {
            const bool isAmount = formOfCode(code)->isAmount;
            for (const auto &[month, places] : byMonth) {
                ByPosition &numbers = m_numbers[static_cast<std::size_t>(axis)][code][month];
                for (const auto &[position, typed] : places)
                    numbers.emplace(position, typed.result(isAmount));
                if (isAmount)
                    sumUp(input.tree(axis), numbers);
            }
        }
}

std::optional<Rate> TypedNumbers::find(plan::Axis axis, std::string_view code, int position,
                                       calendar::Month month) const
{
    const auto &codes = m_numbers[static_cast<std::size_t>(axis)];
    if (const auto byMonth = codes.find(code); byMonth != codes.end())
        if (const auto places = byMonth->second.find(month); places != byMonth->second.end())
            if (const auto found = places->second.find(position); found != places->second.end())
                return found->second;
    return position == 0 && axis != plan::Axis::Organisation ? find(plan::Axis::Organisation, code, 0, month)
                                                             : std::nullopt;
}

} // namespace quotasmith::diagnosis
