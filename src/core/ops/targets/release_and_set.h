// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/targets/edit_targets.h"

#include <span>

/// Setting a target that holds are in the way of: they are released and it is set, in one undo step. When others are in
/// the way as well nothing is done, and they stay too. Nothing released: as setTarget and setAnnualTarget.
/// Throws Error{"hold-unknown",{node,period}} as releaseTarget does.
namespace quotasmith::ops {

TargetsOutcome releaseAndSet(store::Document &document, std::span<const PlaceName> released, const SetTarget &request,
                             Run run);
TargetsOutcome releaseAndSetAnnual(store::Document &document, std::span<const PlaceName> released,
                                   plan::Measure measure, const spread::ValueExpression &value, Run run);

} // namespace quotasmith::ops
