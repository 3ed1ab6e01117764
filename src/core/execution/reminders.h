// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/calendar/fiscal_calendar.h"
#include "core/calendar/working_days.h"
#include "core/plan/rows/annotations.h"
#include "core/plan/rows/execution/meeting_rows.h"
#include "core/plan/rows/execution/project_rows.h"
#include "core/plan/rows/execution/spending_rows.h"
#include "core/plan/rows/work_rows.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace quotasmith::execution {

enum class ReminderKind {
    Milestone,
    Project,
    Action,
    Step,
    FollowUp,
    Season,
    Hold,
    Close,
    Risk,
    Reading,
    Talk,
    Training,
    Problem
};
/// `milestone project action step follow-up season hold close risk reading talk training problem`
std::string_view reminderKindCode(ReminderKind kind);

/// Something somebody should do by a day.
struct Reminder {
    ReminderKind kind = ReminderKind::Action;
    calendar::Date due;
    std::string key;       ///< of the row it is about: a code, a node's code, a marker's name, a period
    std::string text;      ///< as people typed it: the milestone, the action, who is to be called
    std::string owner;     ///< empty: nobody
    std::string_view list; ///< the list its row is in; empty: none

    /// Below 0: how long it is over.
    int daysLeft(const calendar::Date &today) const { return due.dayNumber() - today.dayNumber(); }
    friend bool operator==(const Reminder &, const Reminder &) = default;
};

/// What may remind of something.
struct ReminderInput {
    calendar::FiscalCalendar calendar{2000, 1};
    calendar::HolidayList holidays;
    std::vector<plan::Project> projects;
    std::vector<plan::Milestone> milestones;
    std::vector<plan::ActionItem> actions;
    std::vector<plan::ScheduleStep> schedule; ///< with their days
    std::vector<plan::SeasonMarker> markers;
    std::vector<plan::Risk> risks;
    std::vector<plan::WatchedIndicator> cadences;
    std::vector<plan::Talk> talks;
    std::vector<plan::Training> training;
    std::vector<Reminder> others; ///< dated by whoever knows them: follow-ups, holds, months to close, problems
};

/// What is over or due within `ahead` days, by day, then by kind and key. Something that is done does not remind; of
/// several talks with one person the latest says when the next is. The season reminds from the month its lead begins
/// (less `ahead`) until its own month is over; a reading is due at the cadence after the last one, without one from
/// today on.
std::vector<Reminder> remindersOf(const ReminderInput &input, const calendar::Date &today, int ahead);

} // namespace quotasmith::execution
