// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/calendar/month_range.h"
#include "core/calendar/working_days.h"
#include "core/money/rate.h"
#include "core/plan/measure.h"
#include "core/plan/node.h"
#include "core/plan/rows/execution/week_span.h"
#include "core/plan/rows/work_rows.h"

#include <cstdint>
#include <optional>
#include <string>

/// What strategies and projects come to while they are carried out. Amounts are minor units of the plan's currency.
namespace quotasmith::plan {

/// The terms a strategy runs on, by its code.
struct StrategyTerms {
    std::string code;
    std::string name;
    std::optional<std::int64_t> monthlyCost; ///< of a month that says no cost of its own
    std::optional<calendar::Month> from;     ///< nothing: from the year's first month
    std::optional<calendar::Month> until;    ///< nothing: to its last
};

/// What a strategy cost and brought in a month.
struct StrategyMonth {
    std::string strategy; ///< its code
    calendar::Month month;
    std::optional<std::int64_t> cost;   ///< nothing: what it costs every month
    std::optional<std::int64_t> gained; ///< gross profit; nothing: not known yet
};

struct Milestone {
    std::string code;
    std::string project; ///< its code
    std::string text;
    calendar::Date due;
    std::optional<calendar::Date> done;
    std::string owner;
    money::Rate weight{1, 1}; ///< beside the others of the project
};

/// A number by which a project is judged (关键成果).
struct KeyResult {
    std::string code;
    std::string project;
    std::string text;
    Axis axis = Axis::Organisation;
    std::optional<NodeId> node;
    std::optional<Measure> measure;             ///< of the plan; nothing: a number of its own
    std::optional<calendar::MonthRange> months; ///< of the plan's year
    std::optional<money::Rate> start;           ///< whole units of the measure, as the three below
    std::optional<money::Rate> target;
    std::optional<money::Rate> present; ///< as typed
    std::string owner;
};

/// A step of the execution table (执行表): with days, or with weeks from a start.
struct ScheduleStep {
    std::string code;
    std::string project; ///< its code; empty: none
    std::string stage;
    std::string text;
    std::optional<WeekSpan> weeks;
    std::optional<calendar::Date> start; ///< when week 1 begins; nothing: the project, else the plan's year begins
    std::optional<calendar::Date> from;
    std::optional<calendar::Date> until;
    std::string owner;
    std::string output;
    ActionStatus status = ActionStatus::Open;
};

enum class TrialOutcome { Running, Succeeded, Failed };
/// `running succeeded failed`
std::optional<TrialOutcome> findTrialOutcome(std::string_view code);

/// A seed customer who tries a new product.
struct Trial {
    std::string code;
    NodeId product; ///< of the product axis
    std::optional<NodeId> account;
    std::optional<calendar::Date> from;
    std::optional<calendar::Date> until;
    TrialOutcome outcome = TrialOutcome::Running;
};

} // namespace quotasmith::plan
