// SPDX-License-Identifier: Apache-2.0
#include "text/review/review_text.h"

#include "text/board/ratio_text.h"
#include "text/convert.h"
#include "text/format.h"
#include "text/name_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace quotasmith::text {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(ReviewWords)
};

} // namespace

QString periodCodeText(const std::string &period)
{
    return period == "ytd" ? Words::tr("year to date") : fromUtf8(period);
}

QString variancePeriodText(const ops::Variance &variance)
{
    if (variance.period != "ytd")
        return fromUtf8(variance.period);
    const calendar::FiscalCalendar &calendar = variance.settings.calendar;
    return Words::tr("%1 (%2 to %3)")
        .arg(periodCodeText(variance.period), fromUtf8(calendar.month(variance.months.first).text()),
             fromUtf8(calendar.month(variance.months.last).text()));
}

QString reviewPeriodText(const ops::Review &review)
{
    const QString name = periodCodeText(review.period);
    const bool isDay = fromUtf8(review.period) == fromUtf8(review.last.text());
    if (isDay)
        return Words::tr("%1 to %2").arg(fromUtf8(review.first.text()), fromUtf8(review.last.text()));
    return Words::tr("%1 (%2 to %3)").arg(name, fromUtf8(review.first.text()), fromUtf8(review.last.text()));
}

QString reviewAmountText(const ops::Review &review, const std::optional<std::int64_t> &units,
                         const std::optional<money::Rate> &ratio)
{
    if (review.isRatio())
        return ratioText(review.measure(), ratio, review.plan.settings);
    return amountText(units, review.plan.settings.decimals(review.measure()));
}

QString reviewNotice(const ops::Review &review)
{
    const bool hasActual = std::any_of(review.rows.begin(), review.rows.end(),
                                       [](const ops::ReviewRow &row) { return row.actual || row.ratio.actual; });
    if (hasActual)
        return {};
    if (review.lacksDays)
        return Words::tr("Nobody knows the days: the imported lines of %1 carry no date, and no weekly reading was "
                         "typed. Review the month, or import lines with dates.")
            .arg(measureName(review.measure()));
    return Words::tr("There are no actuals of %1 in this period. Type or import them.")
        .arg(measureName(review.measure()));
}

QString varianceKindName(ops::VarianceKind kind)
{
    switch (kind) {
    case ops::VarianceKind::PriceVolumeMix:
        return Words::tr("price, volume, mix");
    case ops::VarianceKind::Chain:
        return Words::tr("leads × conversion × order value");
    case ops::VarianceKind::Customers:
        break;
    }
    return Words::tr("new, kept and lost customers");
}

QString againstName(ops::Against against)
{
    return against == ops::Against::Target ? Words::tr("target") : Words::tr("last year");
}

QString effectName(std::string_view code)
{
    if (const auto measure = plan::findMeasure(code))
        return measureName(*measure);
    if (code == "price")
        return Words::tr("price");
    if (code == "volume")
        return Words::tr("volume");
    if (code == "mix")
        return Words::tr("mix");
    if (code == "new")
        return Words::tr("new customers");
    if (code == "kept")
        return Words::tr("kept customers");
    if (code == "lost")
        return Words::tr("lost customers");
    return code == "other" ? Words::tr("other") : fromUtf8(code);
}

QString effectTitle(const ops::VarianceEffect &effect)
{
    if (effect.node.empty())
        return effectName(effect.code);
    return Words::tr("%1: %2").arg(effectName(effect.code), fromUtf8(effect.name.empty() ? effect.node : effect.name));
}

QString orderText(const std::vector<plan::Measure> &order)
{
    if (order.empty())
        return Words::tr("mean over all orders of substitution");
    QStringList names;
    for (const plan::Measure measure : order)
        names << measureName(measure);
    return Words::tr("substituted in this order: %1").arg(names.join(QStringLiteral(" → ")));
}

QString varianceNotice(const ops::Variance &variance)
{
    if (variance.open.empty())
        return {};
    QStringList months;
    for (const calendar::Month month : variance.open)
        months << fromUtf8(month.text());
    const QString named = months.join(QStringLiteral(", "));
    return variance.against == ops::Against::Target
               ? Words::tr(
                     "%1: no actuals yet; their targets count in full. Choose a shorter period to leave them out.")
                     .arg(named)
               : Words::tr("%1: no actuals yet; the same months of last year are left out.").arg(named);
}

QString missingNumbersText(std::string_view missing)
{
    const auto colon = missing.find(':');
    const std::string_view whose = missing.substr(0, colon), what = missing.substr(colon + 1);
    const auto measure = plan::findMeasure(what);
    const QString name = measure ? measureName(*measure) : Words::tr("named customers");
    if (whose == "target")
        return Words::tr("the target of %1").arg(name);
    return whose == "lastYear" ? Words::tr("last year's actual of %1").arg(name)
                               : Words::tr("the actual of %1").arg(name);
}

} // namespace quotasmith::text
