// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/money/rate.h"

#include <QString>

#include <cstdint>
#include <optional>

/// Numbers for people.
namespace quotasmith::text {

/// What stands where a number has no meaning: never 0 %, never ∞.
QString noValue();

/// `1,500,000.00`: units of 10^-decimals. Nothing: the dash.
QString amountText(std::int64_t units, int decimals);
QString amountText(std::optional<std::int64_t> units, int decimals);

/// `12,345`
QString countText(std::int64_t count);

/// `103.4 %` with at most `places` decimals. Nothing: the dash.
QString rateText(const std::optional<money::Rate> &rate, int places = 1);

/// How far a job is, in whole percent, 0 … 100; nothing to do is done.
int percentDone(std::int64_t done, std::int64_t total);
/// `45 % (90,000 of 200,000)`
QString progressText(std::int64_t done, std::int64_t total);

} // namespace quotasmith::text
