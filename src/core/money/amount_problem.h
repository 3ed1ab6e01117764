// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/money/amount_text.h"

#include <string_view>

namespace quotasmith::money {

/// The word a problem goes by in an error's data: `not-a-number misplaced-separator too-fine too-large
/// unit-not-allowed`; `missing` for None.
std::string_view amountProblemCode(AmountProblem problem);

} // namespace quotasmith::money
