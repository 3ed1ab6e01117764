// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/node.h"
#include "core/store/op.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace quotasmith::store {
class Document;
}

namespace quotasmith::ops {

/// How much more a customer could buy, as somebody scores it: 1 … 5; nothing: not scored.
struct AccountScore {
    plan::NodeId account;
    std::optional<std::int64_t> potential;
};

/// Scores accounts in one step; what else is known of them stays. Empty changes when everybody was scored so already.
/// Throws Error{"record-value-outside",{field,value,least,most}}.
store::Changes scoreAccounts(store::Document &document, const std::vector<AccountScore> &scores);

} // namespace quotasmith::ops
