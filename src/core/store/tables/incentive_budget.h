// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>

namespace quotasmith::store {

class Connection;
class Writer;

/// The setting `incentiveBudget`: what the plan's year may cost in commission and bonuses.
inline constexpr const char *kIncentiveBudget = "incentiveBudget";

/// Minor units, above zero; nothing when nobody has said. Throws Error{"file-damaged"}.
std::optional<std::int64_t> readIncentiveBudget(const Connection &connection);
void putIncentiveBudget(Writer &writer, std::optional<std::int64_t> units);

} // namespace quotasmith::store
