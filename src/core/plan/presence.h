// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/calendar/month.h"
#include "core/plan/node.h"

#include <optional>
#include <vector>

namespace quotasmith::plan {

/// The months in which somebody stands in a place (a planned leaf); outside them it carries no target. A place without
/// a presence is there all year. A person who moves leaves a former place behind, which keeps the months lived there.
struct Presence {
    NodeId node;
    std::optional<calendar::Month> first;    ///< nothing: from the beginning
    std::optional<calendar::Month> last;     ///< nothing: to the end
    std::optional<calendar::Month> rampFrom; ///< month from which the ramp counts; nothing: full from the first month
    NodeId formerOf;                         ///< the person whose earlier place this is; null: an own place

    bool covers(calendar::Month month) const { return (!first || month >= *first) && (!last || month <= *last); }
    friend bool operator==(const Presence &, const Presence &) = default;
};

} // namespace quotasmith::plan
