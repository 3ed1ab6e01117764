// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/commission/beside/bonus_rules.h"
#include "core/plan/tree.h"

#include <QString>

#include <vector>

namespace quotasmith::text {

/// A sentence for everything a scheme pays or keeps back beside its tiers, in the order of the rules. A product
/// is called by its name, one the tree does not know by its code.
std::vector<QString> besideTexts(const commission::BesideRules &rules, int decimals, const plan::Tree &products);

} // namespace quotasmith::text
