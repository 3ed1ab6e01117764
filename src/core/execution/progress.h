// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/rows/execution/project_rows.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace quotasmith::execution {

/// How a project stands on a day. A day that is due today is not late.
struct ProjectState {
    std::vector<std::size_t> milestones; ///< of it, by their day, then as they stand in the list
    money::Rate progress;                ///< weight done of the weight of all; without milestones 1 when done, else 0
    money::Rate expected;                ///< weight due by the day of the weight of all
    std::optional<std::size_t> next;     ///< the first one that is not done
    std::optional<int> daysLate;         ///< since the earliest undone day that is over; nothing: not late, or over
};
ProjectState stateOf(const plan::Project &project, std::span<const plan::Milestone> milestones,
                     const calendar::Date &today);

/// Days something undone is late on a day; nothing when it is not. Done on a day counts from that day on only.
std::optional<int> daysLate(const plan::Milestone &milestone, const calendar::Date &today);

/// How far a key result is: (now − start) / (target − start), a start nobody said is 0. Nothing where one of the two
/// is missing or they are the same; below 0 and above 1 it says so.
std::optional<money::Rate> progressOf(const std::optional<money::Rate> &start, const std::optional<money::Rate> &target,
                                      const std::optional<money::Rate> &present);

/// Trials of one product.
struct TrialCount {
    plan::NodeId product;
    std::int64_t running = 0, succeeded = 0, failed = 0;
    /// succeeded / (succeeded + failed); nothing while none is over.
    std::optional<money::Rate> successRate() const;
};
/// By product, in the order in which they are first named.
std::vector<TrialCount> countTrials(std::span<const plan::Trial> trials);

} // namespace quotasmith::execution
