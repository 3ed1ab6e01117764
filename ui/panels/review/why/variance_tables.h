// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/review/read_variance.h"
#include "ui/shell/pages/number_words.h"

/// A bridge as tables one reads.
namespace quotasmith::ui {

/// The start, one line an effect, what came: the last is their sum to the minor unit.
TableContent varianceTable(const ops::Variance &variance, const NumberWords &words);
/// Every effect of a product or account, the largest first. Empty where the effects are of all together.
TableContent varianceByNode(const ops::Variance &variance, const NumberWords &words);

} // namespace quotasmith::ui
