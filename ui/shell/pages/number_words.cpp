// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/pages/number_words.h"

#include "text/convert.h"
#include "text/format.h"

namespace quotasmith::ui {

std::optional<std::int64_t> wholeUnits(const std::optional<money::Rate> &rate)
{
    return rate ? std::optional(rate->of(1)) : std::nullopt;
}

QString NumberWords::money(std::optional<std::int64_t> units) const
{
    return units ? displayText(*units, m_decimals, m_unit) : text::noValue();
}

QString NumberWords::money(const std::optional<money::Rate> &units) const
{
    return money(wholeUnits(units));
}

QString NumberWords::exactMoney(std::optional<std::int64_t> units) const
{
    return text::amountText(units, m_decimals);
}

QString NumberWords::count(std::optional<std::int64_t> count)
{
    return count ? text::countText(*count) : text::noValue();
}

QString NumberWords::share(const std::optional<money::Rate> &rate)
{
    return text::rateText(rate, 1);
}

QString NumberWords::change(const std::optional<money::Rate> &rate)
{
    if (!rate)
        return text::noValue();
    const QString shown = text::rateText(rate, 1);
    if (rate->numerator() == 0)
        return QStringLiteral("= ") + shown;
    return rate->numerator() > 0 ? QStringLiteral("▲ +") + shown : QStringLiteral("▼ ") + shown;
}

QString NumberWords::number(const std::optional<money::Rate> &rate, int places)
{
    return rate ? text::fromUtf8(rate->decimalText(places)) : text::noValue();
}

TableCell NumberWords::moneyCell(std::optional<std::int64_t> units) const
{
    if (!units)
        return {text::noValue()};
    return {money(units), *units, exactMoney(units)};
}

TableCell NumberWords::moneyCell(const std::optional<money::Rate> &units) const
{
    return moneyCell(wholeUnits(units));
}

TableCell NumberWords::countCell(std::optional<std::int64_t> count)
{
    if (!count)
        return {text::noValue()};
    return {NumberWords::count(count), *count};
}

TableCell NumberWords::shareCell(const std::optional<money::Rate> &rate)
{
    if (!rate)
        return {text::noValue()};
    return {share(rate), *rate};
}

TableCell NumberWords::changeCell(const std::optional<money::Rate> &rate)
{
    if (!rate)
        return {text::noValue()};
    return {change(rate), *rate};
}

TableCell NumberWords::numberCell(const std::optional<money::Rate> &rate, int places)
{
    if (!rate)
        return {text::noValue()};
    std::int64_t power = 1;
    for (int i = 0; i < places; ++i)
        power *= 10;
    return {number(rate, places), exchange::Figure{rate->of(power), places}};
}

TableCell NumberWords::textCell(const QString &text)
{
    return {text, text::toUtf8(text)};
}

TableCell NumberWords::dateCell(const std::optional<calendar::Date> &date)
{
    if (!date)
        return {text::noValue()};
    return {text::fromUtf8(date->text()), date->text()};
}

} // namespace quotasmith::ui
