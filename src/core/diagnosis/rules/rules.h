// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/finding.h"
#include "core/diagnosis/input/input.h"

/// The rules, each in the file of its code. What fires a rule stands in docs/domain.md; its limits are the thresholds
/// that begin with its code.
namespace quotasmith::diagnosis::rules {

Verdict priceForVolume(const Input &input);
Verdict conversionShort(const Input &input);
Verdict repurchaseShort(const Input &input);
Verdict aovShort(const Input &input);
Verdict revenueShort(const Input &input);
Verdict keyAccountDependence(const Input &input);
Verdict longTailLeak(const Input &input);
Verdict noviceHeavy(const Input &input);
Verdict experienceFossil(const Input &input);
Verdict incentiveDead(const Input &input);
Verdict rivalPrice(const Input &input);
Verdict unmetNeed(const Input &input);
Verdict funnelBlock(const Input &input);
Verdict followUpOverdue(const Input &input);
Verdict collectionShort(const Input &input);
Verdict outlierTarget(const Input &input);
Verdict outlierActual(const Input &input);
Verdict seasonGap(const Input &input);
Verdict noHistory(const Input &input);
Verdict orphanNode(const Input &input);
Verdict targetWithoutOwner(const Input &input);
Verdict targetWithoutStrategy(const Input &input);
Verdict strategyWithoutActivity(const Input &input);
Verdict planInsufficient(const Input &input);
Verdict strategyUnneeded(const Input &input);
Verdict incentiveOverBudget(const Input &input);
Verdict rampSlow(const Input &input);
Verdict rivalCount(const Input &input);
Verdict hitPrice(const Input &input);

} // namespace quotasmith::diagnosis::rules
