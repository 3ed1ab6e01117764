// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/money/rate.h"
#include "core/plan/node.h"
#include "core/plan/rows/tenure.h"

#include <optional>
#include <span>

namespace quotasmith::plan {

/// Which tenure serves a customer tier, and how strongly.
struct ServiceRule {
    std::optional<Tenure> tenure; ///< nothing: any
    NodeId tier;                  ///< of the customer axis
    bool isAllowed = true;
    money::Rate weight{1, 1}; ///< beside others of the same tier; above 0 where allowed

    friend bool operator==(const ServiceRule &, const ServiceRule &) = default;
};

/// With what weight a tenure serves a tier. The rule that names the tenure wins over the one for any; a tier without
/// rules is served by everybody with weight 1; a tier that only has rules for other tenures, not at all (0), unless all
/// of them are prohibitions.
money::Rate serviceWeight(std::span<const ServiceRule> rules, NodeId tier, Tenure tenure);

} // namespace quotasmith::plan
