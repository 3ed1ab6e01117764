// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <utility>
#include <vector>

namespace quotasmith::exchange {

/// The files of resources/schemes, in the order of their names: name and bytes. Made when the program is built.
const std::vector<std::pair<std::string_view, std::string_view>> &shippedSchemeFiles();

} // namespace quotasmith::exchange
