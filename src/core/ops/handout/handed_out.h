// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/tables/handouts/handouts.h"

#include <optional>
#include <string>
#include <vector>

namespace quotasmith::ops {

/// A workbook that was handed out, and whether it has come back.
struct HandedOut {
    store::HandoutId id;
    std::string manager; ///< code; empty: the node is gone
    std::string name;
    std::string madeAt;
    std::string madeBy;
    std::optional<std::string> returnedAt; ///< when something was last taken back from it
};

/// The latest first.
std::vector<HandedOut> handedOut(const store::Connection &connection);

} // namespace quotasmith::ops
