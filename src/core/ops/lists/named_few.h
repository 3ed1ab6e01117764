// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

namespace quotasmith::ops {

/// The first five words, for an error that names what it is about; more than those: `…` behind them.
std::string namedFew(const std::vector<std::string> &words);

} // namespace quotasmith::ops
