// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/targets/rows.h"

#include "cli/commands/targets/board/goal_rows.h"
#include "cli/commands/targets/options.h"
#include "cli/words.h"
#include "core/base/error.h"
#include "core/store/document.h"
#include "core/store/queries/plan_lists.h"
#include "core/store/tables/settings.h"

#include <algorithm>

namespace quotasmith::cli {

namespace {

Json approachJson(const std::vector<plan::Approach> &approaches, plan::NodeId node,
                  const calendar::FiscalCalendar &calendar)
{
    Json list = Json::array();
    for (const plan::Approach &one : approaches)
        if (one.node == node)
            list.push_back({{"period", calendar.text(one.months)}, {"text", one.text}});
    return list;
}

/// At-least goals of what is shown: of the base as it is planned.
std::vector<ops::GoalState> goalsOf(const store::Document &document, const TargetRows &rows)
{
    if (rows.isAssigned || rows.ambition != "base")
        return {};
    std::vector<ops::GoalState> goals = ops::readGoalStates(document.connection());
    std::erase_if(goals, [&](const ops::GoalState &state) {
        const auto isOf = [&](plan::Measure measure) { return measure == state.goal.measure; };
        const bool hasMeasure =
            std::any_of(rows.sheets.begin(), rows.sheets.end(),
                        [&](const auto &plan) { return isOf(plan.sheet.measure); }) ||
            std::any_of(rows.ratios.begin(), rows.ratios.end(), [&](const auto &plan) { return isOf(plan.measure); });
        const bool hasAxis = rows.companyOnly
                                 ? state.isCompany
                                 : std::find(rows.axes.begin(), rows.axes.end(), state.goal.axis) != rows.axes.end();
        return !hasMeasure || !hasAxis;
    });
    return goals;
}

Json rowJson(const text::BoardRow &row, const std::vector<std::string> &columns, const TargetRows &targets)
{
    const calendar::FiscalCalendar &calendar = targets.settings()->calendar;
    const plan::Node &node = row.tree->node(row.node);
    const int parent = row.tree->parent(row.node);
    Json held = Json::array(), open = Json::array(), computed = Json::array();
    for (const calendar::MonthRange months : row.held)
        held.push_back(calendar.text(months));
    Json values = Json::object();
    for (std::size_t c = 0; c < columns.size(); ++c) {
        const text::BoardCell &cell = row.cells[c];
        const std::string &period = columns[c];
        values[period] = textOrNull(cell.plain);
        if (cell.isOpen)
            open.push_back(period);
        if (cell.origin == spread::RatioOrigin::Computed)
            computed.push_back(period);
    }
    Json json = {{"axis", plan::axisCode(row.axis)},
                 {"code", node.code},
                 {"name", node.name},
                 {"parent", parent < 0 ? Json(nullptr) : Json(row.tree->node(parent).code)},
                 {"level", plan::levelCode(node.level)},
                 {"measure", plan::measureCode(row.measure)},
                 {"held", held},
                 {"values", values},
                 {"open", open}};
    if (plan::kindOf(row.measure) == plan::MeasureKind::Ratio)
        json["computed"] = computed;
    json["approach"] = approachJson(targets.approaches, node.id, calendar);
    return json;
}

} // namespace

void declareRows(Command &command, const std::shared_ptr<RowOptions> &options)
{
    command.argument("FILE", options->file, Cli::tr("The plan"))
        .option("--axis", kAxesWords, options->axis,
                Cli::tr("The axis, or all of them (default: the company's own rows)"))
        .option("--by", kColumnWords, options->by, Cli::tr("What the columns are (default: quarter)"))
        .option("--measure", "M|all", options->measure, Cli::tr("The measure (default: the plan's money)"))
        .option("--ambition", kAmbitionWords, options->ambition, Cli::tr("The level of ambition (default: base)"))
        .option("--layer", "planned|assigned", options->layer, Cli::tr("What is planned, or assigned to people"));
}

void requireWords(const RowOptions &options)
{
    if (!options.axis.empty())
        requireAxes(options.axis);
    requireColumn(options.by);
    requireWord("--ambition", options.ambition, kAmbitionWords);
    requireWord("--layer", options.layer, "planned|assigned");
    if (!options.measure.empty() && options.measure != "all")
        requireMeasure(options.measure);
}

const plan::PlanSettings *TargetRows::settings() const
{
    return !sheets.empty() ? &sheets.front().settings : !ratios.empty() ? &ratios.front().settings() : nullptr;
}

text::BoardRequest requestOf(const RowOptions &options, plan::Measure money)
{
    text::BoardRequest request;
    request.companyOnly = options.axis.empty();
    request.axes = request.companyOnly ? std::vector{plan::Axis::Organisation} : requireAxes(options.axis);
    request.by = requireColumn(options.by);
    request.byWeek = options.by == "week";
    if (options.measure != "all")
        request.measure = options.measure.empty() ? money : requireMeasure(options.measure);
    request.ambition = options.ambition;
    request.isAssigned = options.layer == "assigned";
    return request;
}

TargetRows rowsOf(text::Board board, const text::BoardRequest &request)
{
    TargetRows rows;
    rows.axes = request.axes;
    rows.by = request.by;
    rows.sheets = std::move(board.sheets);
    rows.ratios = std::move(board.ratios);
    rows.ambition = request.ambition;
    rows.companyOnly = request.companyOnly;
    rows.weeks = std::move(board.form.weeks);
    rows.isAssigned = request.isAssigned;
    rows.cushions = std::move(board.form.cushions);
    return rows;
}

TargetRows readRows(const store::Document &document, const RowOptions &options)
{
    const plan::PlanSettings settings = store::readSettings(document.connection());
    const text::BoardRequest request = requestOf(options, settings.money);
    TargetRows rows = rowsOf(text::readBoard(document.connection(), request), request);
    rows.approaches = store::readApproaches(document.connection(), settings);
    rows.goals = goalsOf(document, rows);
    return rows;
}

Json rowsJson(const TargetRows &rows, const RowOptions &options)
{
    Json list = Json::array();
    const std::vector<std::string> columns =
        rows.settings() ? text::columnTexts(rows.form(), rows.settings()->calendar) : std::vector<std::string>();
    for (const text::BoardRow &row : rows.board())
        list.push_back(rowJson(row, columns, rows));
    const bool isOne = options.measure != "all" && rows.sheets.size() + rows.ratios.size() == 1;
    const plan::Measure one = rows.sheets.empty() ? isOne ? rows.ratios.front().measure : plan::Measure::Revenue
                                                  : rows.sheets.front().sheet.measure;
    return {{"axis", textOrNull(options.axis)},
            {"by", options.by},
            {"measure", isOne ? Json(plan::measureCode(one)) : Json("all")},
            {"ambition", options.ambition},
            {"layer", options.layer},
            {"rows", list},
            {"goals", rows.settings() ? goalsJson(rows.goals, *rows.settings()) : Json::array()},
            {"street", streetJson(rows)}};
}

} // namespace quotasmith::cli
