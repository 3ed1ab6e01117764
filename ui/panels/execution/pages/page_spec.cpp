// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/execution/pages/page_spec.h"

#include "core/plan/lists/kind.h"
#include "report/charts/execution_charts.h"
#include "text/execution/execution_text.h"
#include "text/list_text.h"

#include <array>
#include <QCoreApplication>
#include <QStringList>

namespace quotasmith::ui {

namespace {

using text::ExecutionPart;

class Words {
    Q_DECLARE_TR_FUNCTIONS(ExecutionPages)
};

/// What each kind of meeting is for.
QString agendas()
{
    constexpr std::array kKinds{plan::MeetingKind::Morning, plan::MeetingKind::Evening, plan::MeetingKind::Weekly,
                                plan::MeetingKind::Monthly};
    QStringList lines;
    for (const plan::MeetingKind kind : kKinds)
        lines << Words::tr("%1 — %2").arg(text::listWordName(plan::meetingKindCode(kind)), text::meetingAgenda(kind));
    return lines.join(u'\n');
}

/// Actions, the execution table, and problems where a plan keeps them.
std::vector<std::string_view> workLists()
{
    std::vector<std::string_view> lists{"actions", "schedule"};
    if (plan::findListKind("problems"))
        lists.insert(lists.begin() + 1, "problems");
    return lists;
}

} // namespace

const std::vector<PageSpec> &executionPages()
{
    static const std::vector<PageSpec> kPages{
        {"strategies",
         [] { return Words::tr("Strategies"); },
         nullptr,
         {{"execution-returns-chart", 14,
           [](const ExecutionReading &one) -> chart::Chart { return report::returnsChart(one.all); }}},
         {ExecutionPart::Strategies, ExecutionPart::Targets, ExecutionPart::Chain, ExecutionPart::Returns},
         {"strategies", "strategy-months"}},
        {"projects",
         [] { return Words::tr("Projects"); },
         nullptr,
         {{"execution-timeline", 16,
           [](const ExecutionReading &one) -> chart::Chart { return report::projectsChart(one.all); }}},
         {ExecutionPart::Projects, ExecutionPart::Milestones, ExecutionPart::Results, ExecutionPart::Trials},
         {"projects", "milestones", "results", "trials"}},
        {"work",
         [] { return Words::tr("Work"); },
         nullptr,
         {},
         {ExecutionPart::Reminders, ExecutionPart::Schedule},
         workLists()},
        {"activity",
         [] { return Words::tr("Activity"); },
         nullptr,
         {{"execution-activity-chart", 14,
           [](const ExecutionReading &one) -> chart::Chart { return report::activityChart(one.activity); }}},
         {ExecutionPart::Activity},
         {"visits", "opportunities"}},
        {"money",
         [] { return Words::tr("Budget and risks"); },
         nullptr,
         {{"execution-budget-chart", 14,
           [](const ExecutionReading &one) -> chart::Chart { return report::budgetChart(one.all); }},
          {"execution-risk-chart", 14,
           [](const ExecutionReading &one) -> chart::Chart { return report::riskChart(one.all); }}},
         {ExecutionPart::Budget, ExecutionPart::Risks},
         {"budget", "spend", "risks"}},
        {"people",
         [] { return Words::tr("Meetings and people"); },
         agendas,
         {},
         {ExecutionPart::FollowUps, ExecutionPart::Cadences},
         {"meetings", "talks", "training", "cadences"}},
        {"ogsmt",
         [] { return Words::tr("OGSMT"); },
         [] {
             return Words::tr("Objective, goal, strategy, measure, timing: one line a way from the aim to the day.");
         },
         {},
         {ExecutionPart::Ogsmt},
         {"ogsmt", "approach", "swot"}},
    };
    return kPages;
}

} // namespace quotasmith::ui
