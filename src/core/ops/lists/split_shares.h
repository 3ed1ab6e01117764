// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/lists/value_text.h"

#include <span>

namespace quotasmith::ops {

/// Shares of what one person brought that may meet in a deal must not come to more than all of it; those laid over
/// count apart. `record` is to become a row of `splits` beside the others, of which the one with its id, or its key,
/// is the row it replaces. Throws Error{"splits-over",{person,share}}, Error{"split-with-oneself",{person}}.
void requireSharesFit(const plan::Record &record, std::span<const plan::Record> records,
                      const plan::ListContext &context);

} // namespace quotasmith::ops
