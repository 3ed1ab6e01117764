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

/// The target of a measure at a place, in its whole unit, a ratio as it is shown; nothing where there is none. `plan`
/// lends trees and settings, of whichever measure it is.
std::optional<money::Rate> targetAt(const store::Connection &connection, const store::PlanSheet &plan,
                                    const spread::Place &place, plan::Measure measure);

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
