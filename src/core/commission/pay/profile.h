// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/commission/pay/pay_rule.h"

#include <optional>
#include <vector>

namespace quotasmith::commission {

/// Between two edges pay is a straight line: from the edge on, up to the next.
struct Stretch {
    Exact from;              ///< base
    std::optional<Exact> to; ///< nothing for the last
    Exact jump;              ///< what reaching the edge pays at once
    Exact pay;               ///< at the edge, the jump included
    Exact slope;             ///< what a further unit pays
};

/// A rule of pay as the line it draws, from a base of zero on.
std::vector<Stretch> profileOf(const PayRule &rule);

} // namespace quotasmith::commission
