// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/review/read_forecast.h"
#include "core/ops/review/read_review.h"
#include "core/ops/review/read_variance.h"

#include <QString>

#include <optional>
#include <string_view>
#include <vector>

/// The words of plan against actual, of bridges and of forecasts.
namespace quotasmith::text {

/// `2027Q2, 2027-04-01 to 2027-06-30`, as far as days say more than the period.
QString reviewPeriodText(const ops::Review &review);
/// A period as it is written; `ytd` in words.
QString periodCodeText(const std::string &period);
/// The same of a bridge, and with the year to date the months it comes to.
QString variancePeriodText(const ops::Variance &variance);
/// A number of a row as its measure reads; the dash for none.
QString reviewAmountText(const ops::Review &review, const std::optional<std::int64_t> &units,
                         const std::optional<money::Rate> &ratio);
/// Why no row has an actual; an empty text where there is nothing to say.
QString reviewNotice(const ops::Review &review);

QString varianceKindName(ops::VarianceKind kind);
QString againstName(ops::Against against);
/// `price`, `volume`, `new`, a measure: what an effect is called.
QString effectName(std::string_view code);
/// `Price: bicycles`; the effect alone where it is of all together.
QString effectTitle(const ops::VarianceEffect &effect);
/// `leads × conversion × average order value`, or that the mean over all orders is told.
QString orderText(const std::vector<plan::Measure> &order);

/// That months of the period have no actuals, and what that does; an empty text where all have.
QString varianceNotice(const ops::Variance &variance);
/// `target:units`, `lastYear:leads`, `actual:customer`: what a bridge wants and nobody knows.
QString missingNumbersText(std::string_view missing);

QString forecastMethodName(std::string_view code);
/// What the method does, in a sentence.
QString forecastMethodHint(std::string_view code);
/// Why a method cannot be used, by its word.
QString forecastMissingText(std::string_view missing);
/// Why there is no probability; an empty text where there is one.
QString forecastProblemText(const ops::Forecasts &forecasts);
/// `alpha 0.31, beta 0.02`; empty for a method without parameters.
QString parametersText(const ops::ForecastMethod &method);

} // namespace quotasmith::text
