// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "chart/charts.h"
#include "core/ops/review/read_variance.h"
#include "ui/shell/pages/number_words.h"

/// A bridge as a picture and as tables one reads.
namespace quotasmith::ui {

/// What the bridge begins with: the target, or last year.
QString varianceStartName(ops::Against against);
/// From the start over every effect to what came.
chart::WaterfallChart varianceChart(const ops::Variance &variance);
/// The start, one line an effect, what came: the last is their sum to the minor unit.
TableContent varianceTable(const ops::Variance &variance, const NumberWords &words);
/// Every effect of a product or account, the largest first. Empty where the effects are of all together.
TableContent varianceByNode(const ops::Variance &variance, const NumberWords &words);

} // namespace quotasmith::ui
