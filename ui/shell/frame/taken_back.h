// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace quotasmith::ui {

/// Whether a step is one of those that other programs ask about: it ends a promise, removes something or brings in a
/// lot at once. Here it is done and told, with a button that takes it back. `op`: its code.
bool isToldAfterwards(std::string_view op);

} // namespace quotasmith::ui
