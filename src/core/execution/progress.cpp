// SPDX-License-Identifier: Apache-2.0
#include "core/execution/progress.h"

#include <algorithm>

namespace quotasmith::execution {

namespace {

using money::Rate;

std::optional<int> daysAfter(const calendar::Date &due, const calendar::Date &today)
{
    return due < today ? std::optional(today.dayNumber() - due.dayNumber()) : std::nullopt;
}

bool isDone(const plan::Milestone &milestone, const calendar::Date &today)
{
    return milestone.done && *milestone.done <= today;
}

/// part / whole; both fractions.
Rate quotient(const Rate &part, const Rate &whole)
{
    return part * Rate(whole.denominator(), whole.numerator());
}

} // namespace

std::optional<int> daysLate(const plan::Milestone &milestone, const calendar::Date &today)
{
    return isDone(milestone, today) ? std::nullopt : daysAfter(milestone.due, today);
}

ProjectState stateOf(const plan::Project &project, std::span<const plan::Milestone> milestones,
                     const calendar::Date &today)
{
    ProjectState state;
    for (std::size_t i = 0; i < milestones.size(); ++i)
        if (milestones[i].project == project.code)
            state.milestones.push_back(i);
    std::stable_sort(state.milestones.begin(), state.milestones.end(),
                     [&](std::size_t a, std::size_t b) { return milestones[a].due < milestones[b].due; });
    const bool isOver = project.status == plan::ActionStatus::Done || project.status == plan::ActionStatus::Dropped;
    Rate all, done, due;
    for (const std::size_t i : state.milestones) {
        const plan::Milestone &milestone = milestones[i];
        all = all + milestone.weight;
        done = done + (isDone(milestone, today) ? milestone.weight : Rate());
        due = due + (milestone.due <= today ? milestone.weight : Rate());
        if (isDone(milestone, today) || isOver)
            continue;
        state.next = state.next.value_or(i);
        state.daysLate = state.daysLate ? state.daysLate : daysLate(milestone, today);
    }
    if (project.status == plan::ActionStatus::Done)
        state.progress = Rate(1, 1);
    else if (all > Rate())
        state.progress = quotient(done, all);
    if (all > Rate())
        state.expected = quotient(due, all);
    if (!isOver && project.due)
        if (const auto late = daysAfter(*project.due, today))
            state.daysLate = std::max(state.daysLate.value_or(0), *late);
    return state;
}

std::optional<Rate> progressOf(const std::optional<Rate> &start, const std::optional<Rate> &target,
                               const std::optional<Rate> &present)
{
    if (!target || !present)
        return std::nullopt;
    const Rate from = start.value_or(Rate());
    const Rate whole = *target - from;
    if (whole == Rate())
        return std::nullopt;
    const Rate part = *present - from;
    return whole < Rate() ? quotient(Rate() - part, Rate() - whole) : quotient(part, whole);
}

std::optional<Rate> TrialCount::successRate() const
{
    return succeeded + failed > 0 ? std::optional(Rate(succeeded, succeeded + failed)) : std::nullopt;
}

std::vector<TrialCount> countTrials(std::span<const plan::Trial> trials)
{
    std::vector<TrialCount> counts;
    for (const plan::Trial &trial : trials) {
        auto count = std::find_if(counts.begin(), counts.end(),
                                  [&](const TrialCount &each) { return each.product == trial.product; });
        if (count == counts.end())
            count = counts.insert(counts.end(), TrialCount{trial.product});
        count->running += trial.outcome == plan::TrialOutcome::Running ? 1 : 0;
        count->succeeded += trial.outcome == plan::TrialOutcome::Succeeded ? 1 : 0;
        count->failed += trial.outcome == plan::TrialOutcome::Failed ? 1 : 0;
    }
    return counts;
}

} // namespace quotasmith::execution
