// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/commission/beside/bonus_rules.h"
#include "core/exchange/json/json_value.h"
#include "core/exchange/schemes/scheme_fields.h"

namespace quotasmith::exchange {

/// The fields of a scheme for what it pays beside its tiers: `achievement excess newProducts rankings elimination draw
/// holdBack`. Throws scheme_file.h's errors without {file}, and commission::requireSound's.
commission::BesideRules readBesideRules(const SchemeFields &scheme, int decimals);
/// Adds them to a scheme's object, so that readBesideRules reads the same back.
void printBesideRules(const commission::BesideRules &rules, int decimals, JsonValue &scheme);

} // namespace quotasmith::exchange
