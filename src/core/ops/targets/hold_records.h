// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/spread/edit.h"

#include <string>
#include <vector>

namespace quotasmith::store {
class Writer;
}

namespace quotasmith::ops {

/// Carries out what the engine planned: drops the holds that give way, adds the new ones with author, reason and expiry.
/// Returns the added ones with their ids.
std::vector<plan::Hold> writeHolds(store::Writer &writer, const spread::HoldPlan &wanted, const std::string &reason,
                                   const std::string &until);
/// The hold of exactly this place, or else the month holds that stand for it.
std::vector<plan::HoldId> holdsStandingFor(const spread::Sheet &sheet, const spread::Place &place);

} // namespace quotasmith::ops
