// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/commission/scheme.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace quotasmith::commission {

/// What is probably not meant in a scheme. `Bad` cannot be paid by at all.
enum class LintSeverity { Warn, Bad };
std::string_view lintSeverityCode(LintSeverity severity); ///< `warn bad`

/// One of several changes that together remove a finding: this part gets this value or word, or goes.
struct LintChange {
    std::string part; ///< `tiers[2].rate`, `cap`; a tier to be added: `tiers[0].from`
    std::optional<money::Rate> value;
    std::string_view word = {}; ///< of `method` and `basis`
};

/// A finding with the least change that removes it. Codes: `method-missing`, `overlap`, `gap`, `order`, `falling-rate`
/// (a later tier pays less), `falling-pay` (a later point pays less), `unreachable-tier` (below the gate),
/// `percent-as-amount` (80 for 80 %, 1.5 for 1.5 %), `amount-as-percent` (0.8 where an amount is wanted),
/// `no-rule-below` (nothing is said of what lies below the first tier), `pay-ends` (a curve pays no more behind
/// its last point and no cap says so).
struct LintFinding {
    std::string_view code;
    LintSeverity severity = LintSeverity::Warn;
    std::string part;                ///< where: `tiers[2]`
    std::vector<LintChange> changes; ///< none only of a curve for single transactions, which can have no cap
};

/// Reads a scheme, sound or not, from top to bottom. The method may be missing.
std::vector<LintFinding> lint(const Scheme &scheme);

} // namespace quotasmith::commission
