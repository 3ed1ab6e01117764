// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/plan_settings.h"
#include "core/spread/edit.h"

#include <string>
#include <vector>

namespace quotasmith::store {
class Writer;
struct PlanSheet;
} // namespace quotasmith::store

namespace quotasmith::ops {

/// What holding a place comes to. Throws Error{"hold-crosses",{node,period,other,otherPeriod}} when another hold is in
/// the way.
spread::HoldPlan requirePlanned(const spread::Sheet &sheet, const plan::PlanSettings &settings,
                                const spread::Place &place, const spread::HoldWish &wish);
/// Carries out what the engine planned: drops the holds that give way, adds the new ones with author, reason and
/// expiry. Returns the added ones with their ids.
std::vector<plan::Hold> writeHolds(store::Writer &writer, const spread::HoldPlan &wanted, const std::string &reason,
                                   const std::string &until);
/// The holds of exactly this place, ended or not, or else the month holds that stand for it.
std::vector<plan::Hold> holdsStandingFor(const store::PlanSheet &plan, const spread::Place &place);

} // namespace quotasmith::ops
