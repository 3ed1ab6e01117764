// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/money/rate.h"
#include "core/plan/plan_settings.h"

#include <QString>

#include <nlohmann/json.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace quotasmith::cli {

/// Fields keep the order in which they are written.
using Json = nlohmann::ordered_json;

/// Amounts are decimal texts, so that no reader makes them floating.
Json amountJson(std::int64_t units, int decimals);
Json amountJson(std::optional<std::int64_t> units, int decimals);
/// `0.1234`, with at most twelve decimals; null for none.
Json rateJson(const money::Rate &rate);
Json rateJson(const std::optional<money::Rate> &rate);
Json textJson(const QString &text);
/// null for an empty text.
Json textOrNull(const std::string &text);

} // namespace quotasmith::cli
