// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/sample/make_sample.h"
#include "core/plan/node.h"

#include <vector>

namespace quotasmith::store {
class Writer;
}

namespace quotasmith::ops {

enum class SampleTier { KeyAccount, MidTier, LongTail };
enum class SampleRole { Hit, Profit, New };

struct SampleAccount {
    plan::NodeId node;
    SampleTier tier = SampleTier::LongTail;
    std::size_t owner = 0; ///< position among the people
};
struct SampleProduct {
    plan::NodeId node;
    SampleRole role = SampleRole::Hit;
    std::int64_t price = 0; ///< minor units
    std::int64_t cost = 0;
};
/// The members facts are made for.
struct SampleCompany {
    std::vector<plan::NodeId> people;
    std::vector<int> strengths; ///< of the people, percent of the usual
    std::vector<SampleAccount> accounts;
    std::vector<SampleProduct> products;
};

/// Writes regions, teams, people, tiers, accounts, roles and products.
SampleCompany buildCompany(store::Writer &writer, const SampleSize &size);

} // namespace quotasmith::ops
