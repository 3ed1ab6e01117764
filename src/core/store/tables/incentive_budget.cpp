// SPDX-License-Identifier: Apache-2.0
#include "core/store/tables/incentive_budget.h"

#include "core/base/error.h"
#include "core/store/sqlite/connection.h"
#include "core/store/sqlite/query.h"
#include "core/store/tables/settings.h"
#include "core/store/writer.h"

#include <charconv>
#include <string>

namespace quotasmith::store {

std::optional<std::int64_t> readIncentiveBudget(const Connection &connection)
{
    const auto stored = readSetting(connection, kIncentiveBudget);
    if (!stored)
        return std::nullopt;
    std::int64_t units = 0;
    const char *const end = stored->data() + stored->size();
    if (const auto parsed = std::from_chars(stored->data(), end, units);
        parsed.ec != std::errc() || parsed.ptr != end || units <= 0)
        throw base::Error("file-damaged", {{"file", connection.file().string()},
                                           {"cause", std::string("setting ") + kIncentiveBudget}});
    return units;
}

void putIncentiveBudget(Writer &writer, std::optional<std::int64_t> units)
{
    if (units)
        return putSetting(writer, kIncentiveBudget, std::to_string(*units));
    Query(writer.connection(), "DELETE FROM setting WHERE key = ?1").with(std::string_view(kIncentiveBudget)).run();
}

} // namespace quotasmith::store
