// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/calendar/month_range.h"
#include "core/calendar/working_days.h"
#include "core/plan/measure.h"
#include "core/plan/node.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// The chain from a target to what is done about it, as far as it is judged.
namespace quotasmith::plan {

/// How something will be reached: over the customers' life cycle, by the mix of products, or by the team.
struct Strategy {
    std::string code;
    std::string name;
    Axis axis = Axis::Organisation;
    std::optional<NodeId> node; ///< whose target it serves; nothing: the company's
    Measure measure = Measure::Revenue;
    std::optional<std::int64_t> gain; ///< what it is expected to add in the plan's year, units of the measure
    std::string owner;
};

enum class ActionStatus { Open, Doing, Done, Dropped };
/// `open doing done dropped`
std::optional<ActionStatus> findActionStatus(std::string_view code);

/// Work with an end that serves a strategy.
struct Project {
    std::string code;
    std::string name;
    std::string strategy; ///< its code; empty: none
    std::string owner;
    std::optional<calendar::Date> due;
    ActionStatus status = ActionStatus::Open;
};

struct ActionItem {
    std::string code;
    std::string text;
    std::string owner;
    std::optional<calendar::Date> due;
    ActionStatus status = ActionStatus::Open;
    std::string finding;  ///< id of the finding it answers; empty: none
    std::string strategy; ///< code of the strategy it serves; empty: none
};

} // namespace quotasmith::plan
