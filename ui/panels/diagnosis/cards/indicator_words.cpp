// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/diagnosis/cards/indicator_words.h"

#include "text/diagnosis/indicator_text.h"
#include "text/format.h"
#include "ui/models/words.h"

namespace quotasmith::ui {

namespace {

using diagnosis::Indicator;
using diagnosis::IndicatorForm;

constexpr int kShareDecimals = 4;
constexpr std::int64_t kShareUnits = 10'000;
constexpr int kDayDecimals = 1;

} // namespace

QString IndicatorWords::name(Indicator indicator)
{
    return titled(text::indicatorName(indicator));
}

QString IndicatorWords::needs(Indicator indicator)
{
    switch (indicator) {
    case Indicator::Revenue:
        return tr("Needs actuals of revenue.");
    case Indicator::GrossProfit:
        return tr("Needs actuals of revenue and cost.");
    case Indicator::Orders:
        return tr("Needs actuals of orders.");
    case Indicator::OrderValue:
        return tr("Needs actuals of revenue and orders.");
    case Indicator::Leads:
        return tr("Needs actuals of leads.");
    case Indicator::Signed:
        return tr("Needs actuals of what was signed.");
    case Indicator::Collected:
        return tr("Needs actuals of what was collected.");
    case Indicator::Conversion:
        return tr("Needs actuals of leads and orders.");
    case Indicator::WinRate:
        return tr("Needs opportunities and how many were won.");
    case Indicator::WinCycle:
        return tr("Needs opportunities with the days they began and were signed.");
    case Indicator::DealSize:
        return tr("Needs what was signed and how many were won.");
    case Indicator::Repurchase:
        return tr("Needs actuals of customers and repeat customers.");
    case Indicator::Collection:
        return tr("Needs actuals of revenue and of what was collected.");
    case Indicator::RevenueAHead:
        return tr("Needs revenue and people with a day of hire.");
    }
    return {};
}

QString IndicatorWords::value(Indicator indicator, const std::optional<money::Rate> &value) const
{
    switch (diagnosis::formOf(indicator)) {
    case IndicatorForm::Money:
        return m_numbers.money(value);
    case IndicatorForm::Count:
        return NumberWords::count(wholeUnits(value));
    case IndicatorForm::Share:
        return NumberWords::share(value);
    case IndicatorForm::Days:
        break;
    }
    return value ? tr("%1 days").arg(NumberWords::number(value, kDayDecimals)) : text::noValue();
}

TableCell IndicatorWords::valueCell(Indicator indicator, const std::optional<money::Rate> &value) const
{
    if (!value)
        return {text::noValue()};
    TableCell cell{this->value(indicator, value)};
    switch (diagnosis::formOf(indicator)) {
    case IndicatorForm::Money:
        cell.value = exchange::Figure{value->of(1), m_numbers.decimals()};
        cell.tip = m_numbers.exactMoney(value->of(1));
        break;
    case IndicatorForm::Count:
        cell.value = exchange::Figure{value->of(1), 0};
        break;
    case IndicatorForm::Share:
        cell.value = *value;
        break;
    case IndicatorForm::Days:
        cell.value = exchange::Figure{value->of(10), kDayDecimals};
        break;
    }
    return cell;
}

QString IndicatorWords::yoy(const diagnosis::IndicatorValue &one)
{
    if (one.isComparedInPart())
        return tr("Year on year %1 (%n like month(s))", nullptr, one.comparedMonths).arg(NumberWords::change(one.yoy));
    return tr("Year on year %1").arg(NumberWords::change(one.yoy));
}

QString IndicatorWords::mom(const diagnosis::IndicatorValue &one)
{
    return tr("Month on month %1").arg(NumberWords::change(one.mom));
}

QString IndicatorWords::ofPlan(const diagnosis::IndicatorValue &one)
{
    return one.ofPlan ? tr("%1 of plan").arg(NumberWords::share(one.ofPlan)) : tr("No target");
}

QString IndicatorWords::spoken(const diagnosis::IndicatorValue &one) const
{
    if (!one.value)
        return needs(one.indicator);
    QStringList parts{value(one.indicator, one.value), yoy(one), mom(one), ofPlan(one)};
    if (one.weakest)
        parts.append(tr("The weakest of these numbers"));
    return parts.join(QStringLiteral(", "));
}

chart::NumberForm IndicatorWords::form(Indicator indicator) const
{
    chart::NumberForm form;
    switch (diagnosis::formOf(indicator)) {
    case IndicatorForm::Money:
        form.decimals = m_numbers.decimals();
        break;
    case IndicatorForm::Count:
        break;
    case IndicatorForm::Share:
        form.decimals = kShareDecimals;
        form.kind = chart::NumberKind::Percent;
        break;
    case IndicatorForm::Days:
        form.decimals = kDayDecimals;
        break;
    }
    return form;
}

std::vector<chart::Value> IndicatorWords::months(const diagnosis::IndicatorValue &one) const
{
    const IndicatorForm kind = diagnosis::formOf(one.indicator);
    const std::int64_t units = kind == IndicatorForm::Share ? kShareUnits : kind == IndicatorForm::Days ? 10 : 1;
    std::vector<chart::Value> values;
    for (const auto &month : one.months)
        values.push_back(month ? chart::Value(month->of(units)) : std::nullopt);
    return values;
}

} // namespace quotasmith::ui
