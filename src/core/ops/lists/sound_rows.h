// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/lists/record.h"

#include <span>

namespace quotasmith::ops {

/// What the values of a row cannot be together, or beside the other rows of its list: a typed ratio nothing can have
/// (more than all of a whole), a limit at or beyond the one that is to lie above it, an end before its beginning, a
/// project of more than two owners. Throws Error{"ratio-impossible",{measure,value}},
/// Error{"limits-crossed",{below,low,above,high}}, Error{"record-span-backwards",{first,from,last,until}},
/// Error{"owners-too-many",{owners,count}}.
void requireSoundRow(const plan::Record &record, std::span<const plan::Record> records);

} // namespace quotasmith::ops
