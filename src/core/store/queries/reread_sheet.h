// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/queries/plan_sheet.h"

namespace quotasmith::store {

struct Changes;

/// Whether a step has left trees, settings, presences and closed months alone: then rereadSheet will do.
bool movesOnlyTargets(const Changes &changes);
/// The sheet as readSheet would read it now, with what such a step cannot have changed taken from the known one: of a
/// large company the trees are most of the work.
PlanSheet rereadSheet(const Connection &connection, const PlanSheet &known);

} // namespace quotasmith::store
