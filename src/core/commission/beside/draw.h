// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/commission/pay/exact.h"

#include <span>
#include <vector>

namespace quotasmith::commission {

/// Whether what a draw pays beyond the earnings is owed.
enum class DrawKind { Recoverable, Guaranteed };

struct DrawnPay {
    Exact paid;
    Exact owed; ///< after this period
};

/// One period: at least the draw is paid. The shortfall of a recoverable one is owed and comes out of later earnings
/// above the draw. draw, owed: not below zero; owed: from before.
DrawnPay payWithDraw(const Exact &draw, DrawKind kind, const Exact &earned, const Exact &owed);
/// Periods in a row, nothing owed before the first.
std::vector<DrawnPay> payWithDraw(const Exact &draw, DrawKind kind, std::span<const Exact> earned);

} // namespace quotasmith::commission
