// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/lists/edit_lists.h"
#include "core/plan/plan_settings.h"
#include "core/plan/tree.h"
#include "core/review/work/problems.h"

#include <memory>
#include <string>
#include <vector>

/// Problems: found, opened by a deviation beyond its limit, and taken round PDCA step by step.
namespace quotasmith::ops {

struct Problems {
    plan::PlanSettings settings;
    std::shared_ptr<const plan::Tree> tree;          ///< of the organisation
    plan::Measure measure = plan::Measure::Revenue;  ///< the plan's money
    std::string period;                              ///< in its one written form
    std::vector<plan::Record> rows;                  ///< of the list `problems`
    std::vector<review::SuggestedProblem> suggested; ///< company, regions and teams, over the months with actuals
};
/// period as in readScorecards; empty: the last month that counts. The limit is the threshold `problem.deviation`.
Problems readProblems(const store::Connection &connection, const std::string &period);

/// What is known when a problem is opened. `what` is needed, the rest may come later.
struct ProblemStart {
    std::string what, cause, action, owner, due;
};
/// Makes a suggestion a problem of the state `plan`, found today, with its node and source; one step.
/// Throws Error{"record-field-missing"} without `what`, Error{"problem-known",{source,key}} when it is open already.
PutOutcome openProblem(store::Document &document, const review::SuggestedProblem &suggestion,
                       const ProblemStart &start);

/// What is said with a step; empty: as it stands.
struct ProblemStep {
    std::string cause, action, owner, due, checked, effect;
};
/// To the next state: plan → do needs the action and its owner, check → act the effect; entering `check` takes today as
/// the day it was checked unless one is said. One step. Throws Error{"record-unknown"},
/// Error{"problem-step-needs",{key,state,field}}, Error{"problem-closed",{key}} behind `act`.
PutOutcome stepProblem(store::Document &document, const std::string &key, const ProblemStep &step = {});

} // namespace quotasmith::ops
