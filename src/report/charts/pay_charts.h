// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "chart/charts.h"
#include "core/commission/scheme.h"
#include "core/ops/commission/read_pay.h"

#include <cstdint>
#include <optional>
#include <QString>
#include <span>

namespace quotasmith::report {

/// A sound scheme and what its line is called; empty where it is the only one.
struct DrawnScheme {
    QString name;
    const commission::Scheme *scheme = nullptr;
};

/// What a payout is drawn against. Amounts in minor units.
struct PayGround {
    std::int64_t quota = 0; ///< above zero
    int decimals = 2;
    std::optional<std::int64_t> actual; ///< marked
};

/// What schemes pay over what is reached: over attainment, or over the amount where one of them counts in amounts, a
/// good way beyond the last threshold. Empty without a scheme.
chart::PayoutChart payoutChart(std::span<const DrawnScheme> schemes, const PayGround &ground);

/// The schemes of a plan, or the one of that code, against the median quota of those they pay; against a million while
/// nobody has one. Empty without a scheme, with what is missing as its sentence. Throws
/// Error{"scheme-unknown",{scheme,nearest}}.
chart::PayoutChart payoutChart(const ops::PayBook &book, const std::string &code);

/// A million in minor units: what a scheme is looked at with while nobody has a quota.
std::int64_t exampleQuota(int decimals);

} // namespace quotasmith::report
