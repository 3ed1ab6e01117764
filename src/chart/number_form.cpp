// SPDX-License-Identifier: Apache-2.0
#include "chart/number_form.h"

#include "text/format.h"

#include <algorithm>

namespace quotasmith::chart {

namespace {

std::int64_t powerOfTen(int exponent)
{
    std::int64_t power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

std::int64_t largestOf(std::span<const std::int64_t> numbers)
{
    std::int64_t largest = 0;
    for (const std::int64_t number : numbers) // below zero both: the smallest 64-bit number has no positive
        largest = std::min(largest, number < 0 ? number : -number);
    return largest;
}

text::Shortening shorteningOf(std::span<const std::int64_t> numbers, const NumberForm &form)
{
    return form.power ? text::shorteningBy(*form.power) : text::shorteningFor(largestOf(numbers), form.decimals);
}

QString percentText(std::int64_t number, int decimals, int places)
{
    return text::rateText(money::Rate(number, powerOfTen(decimals)), places);
}

constexpr std::int64_t kFiner = 10'000;

/// Whether some number would be less than a tenth of the power, so that rounding leaves little of it.
bool isTooCoarse(std::span<const std::int64_t> numbers, int exponent)
{
    const std::int64_t power = exponent > 0 ? powerOfTen(std::min(exponent, 18)) / 10 : 0;
    return std::any_of(numbers.begin(), numbers.end(),
                       [&](std::int64_t number) { return number != 0 && number > -power && number < power; });
}

} // namespace

QString exactText(std::optional<std::int64_t> number, const NumberForm &form)
{
    if (!number)
        return text::noValue();
    return form.kind == NumberKind::Percent ? percentText(*number, form.decimals, std::max(form.decimals - 2, 0))
                                            : text::amountText(*number, form.decimals);
}

QString changeText(std::int64_t number, const NumberForm &form)
{
    return (number > 0 ? QStringLiteral("+") : QString()) + exactText(number, form);
}

ShortTexts ShortTexts::exact(std::span<const std::int64_t> numbers, const NumberForm &form)
{
    ShortTexts texts;
    texts.m_form = form;
    if (form.kind == NumberKind::Percent) {
        texts.m_places = std::max(form.decimals - 2, 0);
        return texts;
    }
    texts.m_shortening = shorteningOf(numbers, form);
    for (const std::int64_t number : numbers)
        texts.m_places = std::max(texts.m_places, text::exactPlaces(number, form.decimals, texts.m_shortening));
    return texts;
}

ShortTexts ShortTexts::rounded(std::span<const std::int64_t> numbers, const NumberForm &form)
{
    ShortTexts texts;
    texts.m_form = form;
    if (form.kind == NumberKind::Percent) {
        texts.m_places = std::clamp(form.decimals - 2, 0, 1);
        return texts;
    }
    texts.m_shortening = shorteningOf(numbers, form);
    if (!form.power && isTooCoarse(numbers, form.decimals + texts.m_shortening.power))
        texts.m_shortening = text::shorteningFor(largestOf(numbers) / kFiner, form.decimals);
    const double largest = -static_cast<double>(largestOf(numbers));
    const double shown = largest / static_cast<double>(powerOfTen(form.decimals)) /
                         static_cast<double>(powerOfTen(texts.m_shortening.power));
    const int wanted = shown >= 1000 ? 0 : shown >= 10 ? 1 : 2;
    texts.m_places = std::min(wanted, form.decimals + texts.m_shortening.power);
    return texts;
}

QString ShortTexts::text(std::int64_t number) const
{
    return m_form.kind == NumberKind::Percent ? percentText(number, m_form.decimals, m_places)
                                              : text::shortAmountText(number, m_form.decimals, m_shortening, m_places);
}

QString ShortTexts::bare(std::int64_t number) const
{
    return text(number).remove(m_shortening.word);
}

QString ShortTexts::change(std::int64_t number) const
{
    return (number > 0 ? QStringLiteral("+") : QString()) + text(number);
}

NumberForm ShortTexts::form() const
{
    NumberForm form = m_form;
    if (form.kind == NumberKind::Amount)
        form.power = m_shortening.power;
    return form;
}

ShortTexts ShortTexts::withPlaces(int places) const
{
    ShortTexts texts = *this;
    texts.m_places = places;
    return texts;
}

} // namespace quotasmith::chart
