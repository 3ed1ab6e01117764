// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/cases/case_fields.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace quotasmith::exchange {

/// Checks what stands in every `expect`: a `tolerance` that is not negative, `refused`, and at least one of them or of
/// the named results. Throws Error{"case-expects-nothing",{case}}.
void checkExpectation(const CaseFields &expect, const std::string &id, std::initializer_list<std::string_view> results);

/// An amount in whole units; nothing when it is finer than the unit. Throws Error{"amount-overflow"}.
std::optional<std::int64_t> wholeUnits(const Decimal &amount, const Decimal &unit);
/// Whole numbers in the same ratios as decimals.
std::vector<money::Wide> wholeWeights(const Decimals &weights);

JsonValue jsonOf(const Decimals &numbers);
/// A plain integer.
JsonValue countJson(std::int64_t count);
/// `{"parts":[…]}`
JsonValue answerOf(const char *name, JsonValue value);

/// Whether an answer has everything that is expected of it.
bool agrees(const JsonValue &expected, const std::optional<JsonValue> &got);

} // namespace quotasmith::exchange
