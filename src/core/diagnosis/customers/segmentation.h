// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/input/input.h"

#include <optional>
#include <vector>

namespace quotasmith::diagnosis {

enum class Segment { KeyAccount, MidTier, LongTail };
/// `ka mid tail`: as the tiers of a plan are called by the domain, not by a plan.
std::string_view segmentCode(Segment segment);
enum class Contribution { A, B, C };

/// A customer by contribution and potential.
struct SegmentedAccount {
    plan::NodeId account;
    std::int64_t revenue = 0;
    money::Rate share;      ///< of all revenue above zero
    money::Rate cumulative; ///< with everybody before it: the Pareto curve
    Contribution contribution = Contribution::C;
    std::int64_t potential = 3; ///< unscored is 3
    Segment segment = Segment::MidTier;
    std::optional<plan::NodeId> tier; ///< where it stands in the tree now
};

/// Largest first, ties by code. An account belongs to A while those before it have less than segment.a of the revenue,
/// to B while less than segment.b. KA = A and potential ≥ 3; long tail = C and potential ≤ 3; the rest mid-tier.
/// Every account of the tree, those without revenue too (C, with a share of zero); nothing while nobody has any.
std::vector<SegmentedAccount> segmentAccounts(const Input &input);

/// Concentration of what is above zero.
struct Concentration {
    std::optional<money::Rate> hhi;  ///< Σ share², 0 … 1; exact only while it fits: else rounded to 10^-12
    std::optional<money::Rate> top5; ///< share of the five largest
    std::int64_t customers = 0;      ///< with revenue
};
Concentration concentrationOf(const std::vector<std::int64_t> &values);
/// Share of the n largest.
std::optional<money::Rate> topShare(std::vector<std::int64_t> values, std::size_t n);

/// Customers with revenue in the span and before.
struct CustomerFlow {
    std::int64_t fresh = 0; ///< new: none in the span before
    std::int64_t kept = 0;
    std::int64_t lost = 0; ///< had some before, none now
    std::int64_t freshRevenue = 0, keptRevenue = 0, keptRevenueBefore = 0, lostRevenueBefore = 0;
};
/// Over the months known in both; nothing without anybody above zero in each.
std::optional<CustomerFlow> customerFlow(const Input &input);

} // namespace quotasmith::diagnosis
