// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/rows/service_rule.h"
#include "core/plan/tree.h"

#include <array>
#include <optional>
#include <span>
#include <string_view>

namespace quotasmith::ops {

/// The tiers of a plan that stand for KA, mid-tier and long tail, by diagnosis::Segment; each tier stands for one.
using SegmentTiers = std::array<std::optional<plan::NodeId>, 3>;

/// By the words codes and names are usually made of, else by who serves them: senior KA, mature mid-tier, novice long
/// tail, where the rules name one tier each.
SegmentTiers segmentTiers(const plan::Tree &customers, std::span<const plan::ServiceRule> rules);

/// Codes of tiers that have to be made, by diagnosis::Segment.
inline constexpr std::array<std::string_view, 3> kTierCodes{"KA", "MID", "TAIL"};

} // namespace quotasmith::ops
