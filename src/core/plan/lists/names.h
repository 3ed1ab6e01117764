// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace quotasmith::plan {

/// The names of a field that may hold several, as people write them: divided by `, ; /` or `， ； 、`, trimmed, none
/// empty.
std::vector<std::string> namesIn(std::string_view text);

} // namespace quotasmith::plan
