// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/identity.h"
#include "core/spread/edit.h"
#include "core/store/queries/plan_sheet.h"

#include <optional>
#include <vector>

namespace quotasmith::store {
class Connection;
}

namespace quotasmith::ops {

/// What the targets of the measures tied to a changed one are at a place: additive ones in their whole unit, ratios as
/// they are shown. Measures without a target there, and the changed one itself, are not in it.
plan::MemberValues membersAt(const store::Connection &connection, const store::PlanSheet &plan,
                             const spread::Place &place, plan::Measure changed);

/// What the other members of each identity would have to be after one of them was set, everything else as it was
/// before. Nothing is changed. Without a new value there is nothing to say.
std::vector<plan::Proposal> proposalsAt(const store::Connection &connection, const store::PlanSheet &plan,
                                        const spread::Place &place, plan::Measure changed,
                                        const std::optional<money::Rate> &value);

} // namespace quotasmith::ops
