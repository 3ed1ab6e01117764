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

/// Pays at least the draw every period. The shortfall of a recoverable one is owed and comes out of later earnings
/// above the draw. draw: not below zero.
std::vector<DrawnPay> payWithDraw(const Exact &draw, DrawKind kind, std::span<const Exact> earned);

} // namespace quotasmith::commission
