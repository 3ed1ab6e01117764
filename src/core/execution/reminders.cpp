// SPDX-License-Identifier: Apache-2.0
#include "core/execution/reminders.h"

#include "core/execution/due.h"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

namespace quotasmith::execution {

namespace {

using calendar::Date;

constexpr std::array<std::string_view, 13> kKinds{"milestone", "project",  "action", "step", "follow-up",
                                                  "season",    "hold",     "close",  "risk", "reading",
                                                  "talk",      "training", "problem"};

bool isOpen(plan::ActionStatus status)
{
    return status == plan::ActionStatus::Open || status == plan::ActionStatus::Doing;
}

/// Takes what is due up to a day.
class Collector {
public:
    Collector(const ReminderInput &input, const Date &today, int ahead)
        : m_input(input), m_today(today), m_until(Date::fromDayNumber(today.dayNumber() + ahead))
    {
    }

    std::vector<Reminder> collect()
    {
        addWork();
        addSeason();
        addNumbers();
        addPeople();
        for (const Reminder &other : m_input.others)
            add(other);
        std::stable_sort(m_found.begin(), m_found.end(), [](const Reminder &a, const Reminder &b) {
            return std::tie(a.due, a.kind, a.key) < std::tie(b.due, b.kind, b.key);
        });
        return std::move(m_found);
    }

private:
    void add(const Reminder &reminder)
    {
        if (reminder.due <= m_until)
            m_found.push_back(reminder);
    }

    bool isOfOpenProject(const plan::Milestone &milestone) const
    {
        const auto project = std::find_if(m_input.projects.begin(), m_input.projects.end(),
                                          [&](const plan::Project &each) { return each.code == milestone.project; });
        return project == m_input.projects.end() || isOpen(project->status);
    }

    void addWork()
    {
        for (const plan::Milestone &one : m_input.milestones)
            if (!(one.done && *one.done <= m_today) && isOfOpenProject(one))
                add({ReminderKind::Milestone, one.due, one.code, one.text, one.owner, "milestones"});
        for (const plan::Project &one : m_input.projects)
            if (one.due && isOpen(one.status))
                add({ReminderKind::Project, *one.due, one.code, one.name, one.owner, "projects"});
        for (const plan::ActionItem &one : m_input.actions)
            if (one.due && isOpen(one.status))
                add({ReminderKind::Action, *one.due, one.code, one.text, one.owner, "actions"});
        for (const plan::ScheduleStep &one : m_input.schedule)
            if (one.until && isOpen(one.status))
                add({ReminderKind::Step, *one.until, one.code, one.text, one.owner, "schedule"});
    }

    void addSeason()
    {
        for (const plan::SeasonMarker &one : m_input.markers) {
            const calendar::Month starts = one.startsIn();
            if (m_today.monthOf() <= one.month)
                add({ReminderKind::Season,
                     Date{starts.year(), starts.month(), 1},
                     one.name + '/' + one.month.text(),
                     one.name,
                     {},
                     "markers"});
        }
    }

    void addNumbers()
    {
        for (const plan::Risk &one : m_input.risks)
            if (one.review && one.status != plan::RiskStatus::Closed)
                add({ReminderKind::Risk, *one.review, one.code, one.text, one.owner, "risks"});
        for (const plan::WatchedIndicator &one : m_input.cadences) {
            const Date after = one.last ? *one.last : Date::fromDayNumber(m_today.dayNumber() - 1);
            if (const auto due = nextDue(one.cadence, after, m_input.calendar, m_input.holidays))
                add({ReminderKind::Reading, *due, one.code, one.indicator, one.owner, "cadences"});
        }
    }

    void addPeople()
    {
        std::map<plan::NodeId, const plan::Talk *> latest;
        for (const plan::Talk &one : m_input.talks) {
            const plan::Talk *&last = latest[one.person];
            if (!last || last->day <= one.day)
                last = &one;
        }
        for (const plan::Talk &one : m_input.talks)
            if (one.next && latest[one.person] == &one)
                add({ReminderKind::Talk, *one.next, one.code, one.agreed, {}, "talks"});
        for (const plan::Training &one : m_input.training)
            if (one.day && !one.isDone)
                add({ReminderKind::Training, *one.day, one.code, one.topic, one.owner, "training"});
    }

    const ReminderInput &m_input;
    Date m_today;
    Date m_until;
    std::vector<Reminder> m_found;
};

} // namespace

std::string_view reminderKindCode(ReminderKind kind)
{
    return kKinds[static_cast<std::size_t>(kind)];
}

std::vector<Reminder> remindersOf(const ReminderInput &input, const Date &today, int ahead)
{
    return Collector(input, today, ahead).collect();
}

} // namespace quotasmith::execution
