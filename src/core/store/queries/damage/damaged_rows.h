// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>

namespace quotasmith::store {

class Connection;

/// How many rows of each table are not what they should be: an earlier, whole copy of the plan with the plan's steps
/// since applied again says what should stand there. Nothing when that cannot say it: the copy is of another plan, the
/// changes of a step are gone, or lines came in by an import since. Works in memory; throws Connection's errors.
std::optional<std::map<std::string, std::int64_t>> damagedRows(const Connection &damaged, const Connection &earlier);

} // namespace quotasmith::store
