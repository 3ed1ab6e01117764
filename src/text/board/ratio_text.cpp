// SPDX-License-Identifier: Apache-2.0
#include "text/board/ratio_text.h"

#include "core/money/amount_text.h"
#include "core/plan/ratio.h"
#include "text/convert.h"
#include "text/format.h"

namespace quotasmith::text {

namespace {

std::int64_t powerOfTen(int exponent)
{
    std::int64_t power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

/// One decimal, or two where the second one says something.
QString fewDecimals(const money::Rate &value, std::int64_t scale)
{
    const std::int64_t hundredths = value.of(scale * 100);
    return hundredths % 10 == 0 ? amountText(hundredths / 10, 1) : amountText(hundredths, 2);
}

} // namespace

QString ratioText(plan::Measure ratio, const std::optional<money::Rate> &value, const plan::PlanSettings &settings)
{
    if (!value)
        return noValue();
    switch (plan::ratioForm(ratio)) {
    case plan::RatioForm::Amount:
        return amountText(value->of(powerOfTen(settings.currency.exponent)), settings.currency.exponent);
    case plan::RatioForm::Days:
        return fewDecimals(*value, 1);
    case plan::RatioForm::Share:
        break;
    }
    return fewDecimals(*value, 100) + QStringLiteral(" %");
}

std::string ratioPlain(plan::Measure ratio, const money::Rate &value, const plan::PlanSettings &settings)
{
    if (plan::ratioForm(ratio) == plan::RatioForm::Amount)
        return money::printAmount(value.of(powerOfTen(settings.currency.exponent)), settings.currency.exponent);
    const std::string exact = plan::exactText(value);
    return exact.find('/') == std::string::npos ? exact : value.decimalText(6);
}

QString wholeText(plan::Measure measure, const std::optional<money::Rate> &value, const plan::PlanSettings &settings)
{
    if (plan::kindOf(measure) == plan::MeasureKind::Ratio)
        return ratioText(measure, value, settings);
    const int decimals = settings.decimals(measure);
    return value ? amountText(value->of(powerOfTen(decimals)), decimals) : noValue();
}

std::string wholePlain(plan::Measure measure, const money::Rate &value, const plan::PlanSettings &settings)
{
    if (plan::kindOf(measure) == plan::MeasureKind::Ratio)
        return ratioPlain(measure, value, settings);
    const int decimals = settings.decimals(measure);
    return money::printAmount(value.of(powerOfTen(decimals)), decimals);
}

} // namespace quotasmith::text
