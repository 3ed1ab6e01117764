// SPDX-License-Identifier: Apache-2.0
#include "core/ops/board/ambitions.h"

#include "core/store/sqlite/connection.h"
#include "core/store/tables/ratios.h"
#include "core/store/tables/targets.h"

#include <algorithm>
#include <optional>

namespace quotasmith::ops {

namespace {

std::optional<std::int64_t> annualOf(const store::Connection &connection, plan::Measure measure,
                                     const std::string &level)
{
    if (level != "base")
        return store::readAmbition(connection, measure, level);
    const auto spine = store::readSpine(connection, measure);
    const std::array<bool, 12> open = store::readOpenMonths(connection, measure);
    const bool isWhole = spine && std::find(open.begin(), open.end(), true) == open.end();
    return isWhole ? std::optional(plan::sumOf(spine->cells)) : std::nullopt;
}

} // namespace

std::vector<AmbitionBelow> ambitionsBelow(const store::Connection &connection, plan::Measure measure)
{
    std::vector<AmbitionBelow> below;
    std::string lower;
    std::int64_t ofLower = 0;
    for (const char *level : {"base", "stretch", "challenge"}) {
        const auto annual = annualOf(connection, measure, level);
        if (!annual)
            continue;
        if (!lower.empty() && *annual < ofLower)
            below.push_back({level, *annual, lower, ofLower});
        lower = level;
        ofLower = *annual;
    }
    return below;
}

} // namespace quotasmith::ops
