// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/json.h"
#include "core/money/rate.h"

#include <optional>

namespace quotasmith::cli {

/// `0.1234`, with at most twelve decimals; null for none.
Json rateJson(const money::Rate &rate);
Json rateJson(const std::optional<money::Rate> &rate);

} // namespace quotasmith::cli
