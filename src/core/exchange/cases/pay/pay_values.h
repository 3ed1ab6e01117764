// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/commission/pay/exact.h"
#include "core/exchange/cases/case_fields.h"

#include <functional>
#include <optional>
#include <vector>

/// Numbers of case files as the commission engine takes and gives them.
namespace quotasmith::exchange {

commission::Exact exactOf(const Decimal &number);
std::vector<commission::Exact> exactOf(const Decimals &numbers);
money::Rate rateOf(const Decimal &number);
/// With all its decimals; one that never ends to fifteen.
JsonValue exactJson(const commission::Exact &number);
/// Numbers of grains as amounts.
JsonValue grainsJson(const std::vector<std::int64_t> &grains, const Decimal &unit);

/// Runs an engine; nothing when it refuses a scheme or a split.
std::optional<JsonValue> unlessRefused(const std::function<JsonValue()> &engine);

} // namespace quotasmith::exchange
