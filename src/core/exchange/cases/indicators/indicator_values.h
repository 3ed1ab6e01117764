// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/cases/decimal.h"
#include "core/exchange/json/json_value.h"
#include "core/money/rate.h"

#include <optional>

namespace quotasmith::exchange {

/// A number to as many places as are compared; `none` for one that has no value.
JsonValue numberJson(const std::optional<money::Rate> &number);
/// What a decimal says, as an exact fraction. Throws Error{"amount-overflow"}.
money::Rate exactly(const Decimal &number);

} // namespace quotasmith::exchange
