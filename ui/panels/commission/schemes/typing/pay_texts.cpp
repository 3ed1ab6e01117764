// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/commission/schemes/typing/pay_texts.h"

#include "core/money/amount_text.h"
#include "core/plan/ratio.h"
#include "text/convert.h"

#include <QCoreApplication>

namespace quotasmith::ui {

namespace {

constexpr int kMostPlaces = 16;

struct PayTexts {
    Q_DECLARE_TR_FUNCTIONS(PayTexts)
};

std::string plain(const QString &typed)
{
    return text::toUtf8(typed.trimmed());
}

} // namespace

QString typedRate(const std::optional<money::Rate> &rate)
{
    if (!rate)
        return {};
    const std::string said = rate->percentText(kMostPlaces - 2);
    const money::ParsedRate back = money::parseRate(said);
    const bool isExact = back.meaning == money::TextMeaning::Value && back.rate == *rate;
    return text::fromUtf8(isExact ? said : plan::exactText(*rate));
}

std::optional<money::Rate> readRate(const QString &typed)
{
    const money::ParsedRate parsed = money::parseRate(plain(typed));
    std::optional<money::Rate> rate;
    if (parsed.meaning == money::TextMeaning::Value)
        rate = parsed.rate;
    else
        rate = plan::parseExact(plain(typed));
    return rate && *rate >= money::Rate() ? rate : std::nullopt;
}

QString typedNumber(const money::Rate &number)
{
    return text::fromUtf8(plan::exactText(number));
}

QString typedAmount(std::int64_t units, int decimals)
{
    return text::fromUtf8(money::printGrouped(units, decimals));
}

std::optional<std::int64_t> readAmount(const QString &typed, int decimals)
{
    const money::ParsedAmount parsed = money::parseAmount(plain(typed), {decimals});
    const bool isTaken = parsed.meaning == money::TextMeaning::Value && parsed.units >= 0;
    return isTaken ? std::optional(parsed.units) : std::nullopt;
}

std::optional<int> readCount(const QString &typed, int least, int most)
{
    const auto count = readAmount(typed, 0);
    return count && *count >= least && *count <= most ? std::optional(static_cast<int>(*count)) : std::nullopt;
}

std::optional<calendar::Month> readMonth(const QString &typed)
{
    return calendar::Month::parse(plain(typed));
}

QString rateRefusal(const QString &typed)
{
    return PayTexts::tr("“%1” is no share. Type 80% or 0.8.").arg(typed);
}

QString amountRefusal(const QString &typed)
{
    return PayTexts::tr("“%1” is no amount of zero or more. Type 200000 or 20万.").arg(typed);
}

QString countRefusal(const QString &typed, int least, int most)
{
    return PayTexts::tr("“%1” is no whole number from %2 to %3.").arg(typed).arg(least).arg(most);
}

QString monthRefusal(const QString &typed)
{
    return PayTexts::tr("“%1” is no month. Type 2027-05.").arg(typed);
}

} // namespace quotasmith::ui
