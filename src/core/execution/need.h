// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/money/rate.h"

#include <cstdint>
#include <optional>

namespace quotasmith::execution {

/// The ratios by which a target becomes work; nothing: not known, and what needs it is not known either.
struct ActivityRatios {
    std::optional<money::Rate> dealSize;       ///< units of the target's measure a deal, above 0
    std::optional<money::Rate> winRate;        ///< deals an opportunity
    std::optional<money::Rate> leadConversion; ///< opportunities a lead
    std::optional<money::Rate> visitsPerOpportunity;
    std::optional<money::Rate> callsPerLead;
};

/// What a target asks to be done (倒推漏斗): each rounded up from the one before.
struct ActivityNeed {
    std::int64_t target = 0;
    std::optional<std::int64_t> deals, opportunities, leads, visits, calls;
    int weeks = 0;
    int people = 1;

    /// A week and a person, rounded up; nothing without weeks.
    std::optional<std::int64_t> aWeek(const std::optional<std::int64_t> &all) const;
};
/// target, weeks and people are not below 0; a target of 0 needs nothing. Throws Error{"amount-overflow"}.
ActivityNeed needOf(std::int64_t target, const ActivityRatios &ratios, int weeks, int people);

} // namespace quotasmith::execution
