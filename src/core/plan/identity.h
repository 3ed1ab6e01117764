// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/money/rate.h"
#include "core/plan/measure.h"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

/// What ties measures together, and what a change of one asks of the others. Nothing here changes anything.
namespace quotasmith::plan {

/// `whole` is the product of `parts` (leads × conversion × average order value = revenue), or the first of them less
/// the second (revenue − cost = gross profit).
struct Identity {
    enum class Kind { Product, Difference };
    Kind kind = Kind::Product;
    Measure whole = Measure::Revenue;
    std::vector<Measure> parts;
};
std::span<const Identity> identities();
/// `revenue=leads*conversion*averageOrderValue`, `grossProfit=revenue-cost`
std::string identityCode(const Identity &identity);

/// Values of one node and period in whole units of each measure; a measure without a target is not in it.
using MemberValues = std::map<Measure, money::Rate>;

/// What one other member would have to be for the identity to hold again, all the rest staying as it is.
struct Proposal {
    const Identity *identity = nullptr; ///< one of identities()
    Measure member = Measure::Revenue;
    std::optional<money::Rate> present; ///< nothing: it has no target yet
    money::Rate needed;                 ///< exact
};
/// For every identity the changed measure belongs to: each other member, where the others are known and the identity
/// does not hold. With one member unknown only that one is proposed; with more nothing can be said. A member that would
/// have to be divided by zero is left out.
std::vector<Proposal> proposalsFor(Measure changed, const money::Rate &value, const MemberValues &others);

} // namespace quotasmith::plan
