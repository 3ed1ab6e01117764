// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/targets/edit_targets.h"

#include <optional>
#include <string>
#include <vector>

/// Holding and releasing targets. Each is one undo step.
namespace quotasmith::ops {

struct HoldTarget {
    PlaceName place;
    plan::Measure measure = plan::Measure::Revenue;
    std::optional<spread::ValueExpression> atLeast, atMost; ///< neither: the present value
    plan::HoldStrength strength = plan::HoldStrength::Hard;
    std::optional<std::string> reason, until; ///< nothing: of a hold that is there they stay; until: a period
    std::optional<int> priority;              ///< of soft holds
};
struct HoldOutcome {
    std::vector<plan::Hold> holds; ///< added or changed; of a preview without ids
    std::vector<spread::Notice> notices;
    store::Changes changes;
};
/// Holds a place. Where one is held already the hold becomes what is asked for now; asked for nothing but reason, until
/// or priority, it keeps what it promises. A hold that has ended begins anew.
/// Throws Error{"hold-limits-crossed"}, Error{"hold-limit-broken",{node,period,present,limit}} when a hard limit does
/// not admit the present value, Error{"hold-until-over",{until}}, Error{"hold-priority-hard"}, Error{"hold-crosses",…}.
HoldOutcome holdTarget(store::Document &document, const HoldTarget &request, Run run);

/// Releases holds: the one of exactly this place, or the month holds that stand for it.
/// Throws Error{"hold-unknown",{node,period}}.
store::Changes releaseTarget(store::Document &document, const PlaceName &place, plan::Measure measure);

struct ReleaseTargets {
    std::optional<plan::Axis> axis;
    std::string node; ///< with an axis; empty: all
    std::optional<plan::Measure> measure;
    bool onlyExpired = false;
};
/// Releases every hold of these; none is no step.
store::Changes releaseTargets(store::Document &document, const ReleaseTargets &request);

} // namespace quotasmith::ops
