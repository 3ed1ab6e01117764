// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/calendar/working_days.h"
#include "core/money/rate.h"
#include "core/plan/measure.h"
#include "core/plan/node.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace quotasmith::plan {

/// The stages of the funnel: 线索 → 意向 → 谈判 → 签约, and out of it.
enum class FunnelStage { Lead, Interest, Negotiation, Signed, Lost };
/// `lead interest negotiation signed lost`
std::string_view funnelStageCode(FunnelStage stage);
std::optional<FunnelStage> findFunnelStage(std::string_view code);

struct Opportunity {
    std::string code;
    std::string name;
    FunnelStage stage = FunnelStage::Lead;
    /// The furthest stage a lost one had reached; nothing: not known, a lead.
    std::optional<FunnelStage> lostAt;
    std::optional<std::int64_t> amount; ///< minor units
    std::optional<NodeId> account;
    std::optional<NodeId> person;
    std::optional<money::Rate> probability;
    std::optional<calendar::Date> created;
    std::optional<calendar::Date> close; ///< of a signed or lost one: when; else expected
};

/// Somebody at a customer, and when we last spoke.
struct Contact {
    std::string code;
    std::string name;
    std::optional<NodeId> account;
    std::optional<NodeId> person;
    std::optional<calendar::Date> last;
};

/// Something done with a customer: a visit, a call, a trial.
struct Visit {
    std::string code;
    calendar::Date day;
    std::optional<NodeId> account;
    std::optional<NodeId> person;
    std::string purpose;
    bool reached = false; ///< its purpose
    std::string note;
};

/// A typed number of an indicator: a weekly reading or a value of a period.
struct IndicatorReading {
    Axis axis = Axis::Organisation;
    NodeId node;
    std::string indicator; ///< code of a measure, or people's own word
    calendar::Month first; ///< of its period; a week lies in the month of its Thursday
    int months = 1;        ///< 0: a week
    int week = 0;          ///< ISO number of a week
    money::Rate value;
};

} // namespace quotasmith::plan
