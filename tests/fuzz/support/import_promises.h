// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace quotasmith::fuzz {

/// Brings a file of these bytes to the plan as its user would: looked at, imported on trial as what it seems to be and
/// as every other kind in turn, and now and then for good, which undo must take back to the letter.
void importAnyhow(std::string_view name, std::string_view bytes);

} // namespace quotasmith::fuzz
