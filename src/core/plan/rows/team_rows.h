// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/calendar/month.h"
#include "core/calendar/working_days.h"
#include "core/plan/node.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace quotasmith::plan {

/// What a person answered when asked about pay and target.
struct Motivation {
    NodeId person;
    std::optional<std::int64_t> sensitivity; ///< to pay, 1 … 5
    bool targetTooHigh = false;
    bool capFelt = false;
    std::optional<calendar::Date> asked;
    std::string note;
};

/// How able somebody is, as the manager scores it: 1 … 5.
struct AbilityScore {
    NodeId person;
    std::int64_t score = 3;
    std::string note;
};

/// Where somebody on the reserve bench stands (储备销售).
enum class ReserveStage { Contacted, Interviewed, Offered, Hired, Dropped };
/// `contacted interviewed offered hired dropped`
std::optional<ReserveStage> findReserveStage(std::string_view code);

struct ReserveCandidate {
    std::string code;
    std::string name;
    calendar::Month month; ///< in which they could begin, or began
    std::optional<NodeId> team;
    ReserveStage stage = ReserveStage::Contacted;
    std::string source;
    std::string note;
};

} // namespace quotasmith::plan
