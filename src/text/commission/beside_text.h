// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/commission/beside/bonus_rules.h"

#include <QString>

#include <vector>

namespace quotasmith::text {

/// A sentence for everything a scheme pays or keeps back beside its tiers, in the order of the rules.
std::vector<QString> besideTexts(const commission::BesideRules &rules, int decimals);

} // namespace quotasmith::text
