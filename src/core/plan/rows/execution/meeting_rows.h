// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/calendar/working_days.h"
#include "core/plan/node.h"
#include "core/plan/rows/execution/cadence.h"
#include "core/plan/rows/tenure.h"

#include <optional>
#include <string>
#include <string_view>

/// Who meets, talks, learns and reads the numbers, and when.
namespace quotasmith::plan {

enum class MeetingKind { Morning, Evening, Weekly, Monthly, Quarterly, Other };
/// `morning evening weekly monthly quarterly other`
std::string_view meetingKindCode(MeetingKind kind);
std::optional<MeetingKind> findMeetingKind(std::string_view code);

struct Meeting {
    std::string code;
    MeetingKind kind = MeetingKind::Weekly;
    calendar::Date day;
    std::string people;
    std::string notes;
    std::string decided;
};

/// A performance talk (绩效面谈).
struct Talk {
    std::string code;
    NodeId person;
    calendar::Date day;
    std::string goal, result, cause, agreed;
    std::optional<calendar::Date> next;
};

struct Training {
    std::string code;
    std::string topic;
    std::optional<Tenure> tenure; ///< nothing: everybody
    std::optional<calendar::Date> day;
    std::string owner;
    bool isDone = false;
};

/// An indicator that is read at a cadence (监控指标).
struct WatchedIndicator {
    std::string code;
    std::string indicator;
    Cadence cadence;
    std::string owner;
    std::optional<calendar::Date> last; ///< the day of its last reading
};

} // namespace quotasmith::plan
