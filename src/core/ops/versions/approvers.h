// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

namespace quotasmith::store {
class Connection;
}

namespace quotasmith::ops {

/// Who approves from the next submission on, in the order of the list `approvers`.
std::vector<std::string> readApprovers(const store::Connection &connection);

} // namespace quotasmith::ops
