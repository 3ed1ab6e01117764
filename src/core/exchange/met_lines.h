// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/calendar/month.h"

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace quotasmith::exchange {

/// Facts of the plan that stand for the same months and people as facts of a source, as a dry run finds them.
struct MetLines {
    std::vector<calendar::Month> months;
    std::int64_t people = 0;
    std::set<std::string> sources;      ///< where the plan's came from
    std::int64_t ofSource = 0;          ///< lines of the source that meet others: left out when those stay alone
    std::optional<std::int64_t> ofPlan; ///< lines of the plan that would give way; nothing: it is not clear which
};

} // namespace quotasmith::exchange
