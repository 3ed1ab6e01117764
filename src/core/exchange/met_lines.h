// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/calendar/month.h"

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace quotasmith::exchange {

/// An import that is in the plan.
struct MetBatch {
    std::string id;
    std::string importedAt; ///< `2027-05-03T08:15:00Z`
    std::string importedBy;
    std::int64_t lines = 0;
};

/// Facts of the plan that stand for the same months and people as facts of a source, as a dry run finds them.
struct MetLines {
    std::vector<calendar::Month> months;
    std::int64_t people = 0;
    std::set<std::string> sources;      ///< where the plan's came from
    std::int64_t ofSource = 0;          ///< lines of the source that meet others: left out when those stay alone
    std::optional<std::int64_t> ofPlan; ///< lines of the plan that would give way; nothing: it is not clear which
    std::vector<MetBatch> batches; ///< of the source's name, where there are several: the user says which gives way
};

} // namespace quotasmith::exchange
