// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/targets/place_text.h"
#include "core/plan/identity.h"
#include "core/spread/edit.h"
#include "core/spread/value_expression.h"
#include "core/store/document.h"
#include "core/store/queries/plan_sheet.h"

#include <optional>
#include <string>
#include <vector>

/// Everything one can do to targets. Each is one undo step. With Run::Preview nothing is written and the outcome is the
/// same.
namespace quotasmith::ops {

enum class Run { Write, Preview };

/// What an edit came to: the sheet before, what the engine answered, and what was written.
struct TargetsOutcome {
    store::PlanSheet before;
    spread::EditResult result;
    store::Changes changes; ///< empty for previews, conflicts and refusals
    std::int64_t value = 0; ///< the units the typed value came to
    /// What the measures tied to this one would have to be, everything else staying as it was. Nothing of it is done.
    std::vector<plan::Proposal> proposals;

    const spread::Sheet *after() const; ///< nullptr unless done
};

/// Sets the annual target. The first time, months follow the learned seasonality (equal months without history).
/// Throws Error{"value-without-base",{value}} for growth without last year, Error{"value-negative"}.
TargetsOutcome setAnnualTarget(store::Document &document, plan::Measure measure, const spread::ValueExpression &value,
                               Run run);
/// The annual number of stretch or challenge, beside the base. The outcome's sheets are of that ambition.
TargetsOutcome setAmbition(store::Document &document, plan::Measure measure, const std::string &level,
                           const spread::ValueExpression &value, Run run);

struct SetTarget {
    PlaceName place;
    plan::Measure measure = plan::Measure::Revenue;
    spread::ValueExpression value;
    spread::Keep keep = spread::Keep::Totals;
    bool hold = false; ///< hold the place at the new value, in the same step
};
TargetsOutcome setTarget(store::Document &document, const SetTarget &request, Run run);

struct SpreadTargets {
    PlaceName place; ///< node empty: the root
    plan::Measure measure = plan::Measure::Revenue;
    spread::Method method = spread::Method::Proportional;
    std::vector<std::int64_t> pattern;
    std::string reference; ///< Reference: the code of the node to be like
    money::Rate rate;      ///< Percent, Growth
    bool populatedOnly = false;
};
/// Throws Error{"no-history"} when history or seasonality is asked for and there is none, Error{"node-unknown"} and
/// Error{"node-not-planned"} also for the reference.
TargetsOutcome spreadTargets(store::Document &document, const SpreadTargets &request, Run run);

struct MoveTarget {
    PlaceName from;
    PlaceName to; ///< of the same axis
    plan::Measure measure = plan::Measure::Revenue;
    spread::ValueExpression amount;
};
/// Takes an amount from one place to another; totals stay. Throws Error{"move-amount-wanted"} for a share or growth.
TargetsOutcome moveTarget(store::Document &document, const MoveTarget &request, Run run);

} // namespace quotasmith::ops
