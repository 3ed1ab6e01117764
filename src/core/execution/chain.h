// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/rows/work_rows.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace quotasmith::execution {

/// A target of a plan: of a node, or of the company.
struct TargetPlace {
    plan::Axis axis = plan::Axis::Organisation;
    std::optional<plan::NodeId> node; ///< nothing: the company
    plan::Measure measure = plan::Measure::Revenue;
    friend bool operator==(const TargetPlace &, const TargetPlace &) = default;
};
/// A target, and the strategies that serve it.
struct ServedTarget {
    TargetPlace target;
    std::vector<std::size_t> strategies; ///< empty: nobody works for it
};
/// A strategy, and what is done for it. Dropped work does not count.
struct WorkedStrategy {
    std::vector<std::size_t> projects;
    std::vector<std::size_t> actions;
    bool isWorkedOn() const { return !projects.empty() || !actions.empty(); }
};

/// 目标 → 策略 → 活动, seen from both ends; numbers are places in the lists it was made from.
struct Chain {
    std::vector<ServedTarget> targets;      ///< those of the plan, then others that strategies name
    std::vector<WorkedStrategy> strategies; ///< by strategy
    std::vector<std::size_t> looseProjects; ///< serve no strategy there is
    std::vector<std::size_t> looseActions;
};

Chain chainOf(std::span<const TargetPlace> targets, std::span<const plan::Strategy> strategies,
              std::span<const plan::Project> projects, std::span<const plan::ActionItem> actions);

} // namespace quotasmith::execution
