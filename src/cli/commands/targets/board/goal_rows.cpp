// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/targets/board/goal_rows.h"

#include "cli/commands/targets/rows.h"
#include "cli/words.h"
#include "core/spread/assigned.h"
#include "text/board/ratio_text.h"
#include "text/convert.h"
#include "text/format.h"
#include "text/name_text.h"

namespace quotasmith::cli {

namespace {

Json wholeJson(const ops::GoalState &state, const std::optional<money::Rate> &value, const plan::PlanSettings &settings)
{
    return value ? Json(text::wholePlain(state.goal.measure, *value, settings)) : Json(nullptr);
}

/// Calls `work` with sheet, axis and total of every level that is shown.
template <class Work> void forStreets(const TargetRows &rows, const Work &work)
{
    if (!rows.isAssigned)
        return;
    for (const store::PlanSheet &plan : rows.sheets)
        for (const plan::Axis axis : rows.axes)
            if (!plan.sheet.isOpenIn({}))
                for (const spread::StreetTotal &total : spread::streetTotals(plan.sheet, axis, rows.cushions))
                    work(plan, axis, total);
}

QString shareText(const std::optional<money::Rate> &share)
{
    return share ? text::amountText(share->of(1000), 1) + QStringLiteral(" %") : text::noValue();
}

} // namespace

Json goalsJson(std::span<const ops::GoalState> goals, const plan::PlanSettings &settings)
{
    Json list = Json::array();
    for (const ops::GoalState &state : goals)
        list.push_back({{"axis", plan::axisCode(state.goal.axis)},
                        {"node", state.node},
                        {"period", settings.calendar.text(state.goal.months)},
                        {"measure", plan::measureCode(state.goal.measure)},
                        {"atLeast", wholeJson(state, state.least, settings)},
                        {"value", wholeJson(state, state.present, settings)},
                        {"gap", wholeJson(state, state.gap, settings)},
                        {"met", state.isMet()},
                        {"note", textOrNull(state.goal.note)}});
    return list;
}

void sayGoals(Output &output, std::span<const ops::GoalState> goals, const plan::PlanSettings &settings)
{
    if (goals.empty())
        return;
    Table table{{{Cli::tr("Goal for")},
                 {Cli::tr("Period")},
                 {Cli::tr("Measure")},
                 {Cli::tr("At least"), Align::Right},
                 {Cli::tr("Planned"), Align::Right},
                 {Cli::tr("Gap"), Align::Right}},
                {}};
    for (const ops::GoalState &state : goals)
        table.rows.push_back({text::fromUtf8(state.node), text::periodName(settings.calendar, state.goal.months),
                              text::measureName(state.goal.measure),
                              text::wholeText(state.goal.measure, state.least, settings),
                              text::wholeText(state.goal.measure, state.present, settings),
                              text::wholeText(state.goal.measure, state.gap, settings)});
    output.line({});
    output.table(table);
}

Json streetJson(const TargetRows &rows)
{
    Json list = Json::array();
    forStreets(rows, [&](const store::PlanSheet &plan, plan::Axis axis, const spread::StreetTotal &total) {
        const int decimals = plan.settings.decimals(plan.sheet.measure);
        list.push_back({{"axis", plan::axisCode(axis)},
                        {"level", plan::levelCode(total.level)},
                        {"measure", plan::measureCode(plan.sheet.measure)},
                        {"planned", amountJson(total.planned, decimals)},
                        {"assigned", amountJson(total.assigned, decimals)},
                        {"share", total.share ? Json(total.share->decimalText()) : Json(nullptr)}});
    });
    return list;
}

void sayStreet(Output &output, const TargetRows &rows)
{
    forStreets(rows, [&](const store::PlanSheet &plan, plan::Axis axis, const spread::StreetTotal &total) {
        const int decimals = plan.settings.decimals(plan.sheet.measure);
        output.line(Cli::tr("%1, level %2: street target %3 of plan (%4 assigned, %5 planned)")
                        .arg(text::axisName(axis), text::levelName(total.level), shareText(total.share),
                             text::amountText(total.assigned, decimals), text::amountText(total.planned, decimals)));
    });
}

void sayApproaches(Output &output, const TargetRows &rows)
{
    for (const plan::Approach &one : rows.approaches)
        for (const text::BoardRow &row : rows.board())
            if (row.tree->node(row.node).id == one.node) {
                output.line(Cli::tr("%1 %2: %3")
                                .arg(text::nodeName(row.tree->node(row.node)),
                                     text::periodName(rows.settings()->calendar, one.months),
                                     text::fromUtf8(one.text)));
                break;
            }
}

} // namespace quotasmith::cli
