// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/commission/pay/profile.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

/// Where a scheme invites to wait, to push or to give up.
namespace quotasmith::commission {

/// What reaching a threshold pays at once.
struct Cliff {
    money::Rate at; ///< in what the thresholds count in
    Exact base;     ///< the amount it lies at
    std::int64_t amount = 0;
    std::optional<money::Rate> wages; ///< in months of wage; nothing without a wage
};

/// Where more brings nothing: below what opens the scheme, or above what it pays at most.
struct DeadZone {
    Exact from;
    std::optional<Exact> to; ///< nothing: for ever
};

/// Somebody's attainment, this period or a past one.
struct AttainedBy {
    std::size_t who = 0; ///< the caller's number
    money::Rate attainment;
};
/// Within kNear (relative) of a threshold; below it a push is worth while.
struct NearThreshold {
    AttainedBy by;
    money::Rate at;
    bool isBelow = false;
};
/// More past results just above a threshold (within kNear) than just below it: at least kLeastBunch of them, and at
/// least twice as many.
struct Bunching {
    money::Rate at;
    int above = 0;
    int below = 0;
};

struct Radar {
    std::vector<Cliff> cliffs;
    Exact marginalAtTarget; ///< what a further unit pays from 100 % on
    std::vector<DeadZone> deadZones;
    std::vector<NearThreshold> near;
    std::vector<Bunching> bunching;
    /// The least change that removes every cliff: the same pay at every threshold and, of tiers, above the last one,
    /// reached by slices of its own rate. Nothing when there is no cliff.
    std::optional<Scheme> smooth;
    /// The least change under which more always brings more: no gate, no cap, the first tier that pays begins at zero,
    /// a tier without a rate has the one before it, behind a curve's last point its last slope goes on. Nothing when
    /// there is no dead zone.
    std::optional<Scheme> open;
};

inline constexpr int kLeastBunch = 5;

/// Of a sound scheme against a typical quota and wage. near and bunching only where thresholds count in attainment.
Radar radarOf(const Scheme &scheme, std::int64_t quota, std::optional<std::int64_t> monthlyWage,
              std::span<const AttainedBy> present, std::span<const AttainedBy> past);

} // namespace quotasmith::commission
