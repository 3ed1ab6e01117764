// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/cases/indicators/indicator_values.h"

namespace quotasmith::exchange {

JsonValue numberJson(const std::optional<money::Rate> &number)
{
    constexpr int kPlaces = 15; // one that never ends is given to as many
    return JsonValue::ofText(number ? number->decimalText(kPlaces) : "none");
}

money::Rate exactly(const Decimal &number)
{
    return number.in(Decimal(1, 0));
}

} // namespace quotasmith::exchange
