// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/targets/rows.h"

#include "cli/commands/targets/options.h"
#include "cli/words.h"
#include "core/base/error.h"
#include "core/store/document.h"
#include "core/store/tables/targets.h"

namespace quotasmith::cli {

namespace {

/// Every measure that has targets, or the one that is named, with targets or not.
std::vector<plan::Measure> measuresOf(const store::Document &document, const std::string &name)
{
    if (name == "all")
        return store::plannedMeasures(document.connection());
    return {measureOf(name, document)};
}

/// Whether the sheet has the ambition; it then is the sheet of it.
bool raiseTo(const std::string &ambition, const store::Connection &connection, store::PlanSheet &plan)
{
    if (ambition == "base")
        return true;
    const auto annual = store::readAmbition(connection, plan.sheet.measure, ambition);
    if (annual)
        plan.sheet = spread::scaledTo(plan.sheet, *annual);
    return annual.has_value();
}

Json rowJson(const spread::TargetRow &row, const spread::TargetView &view, const store::PlanSheet &plan)
{
    const plan::Tree &tree = plan.sheet.tree(row.axis);
    const plan::Node &node = tree.node(row.node);
    const int parent = tree.parent(row.node);
    const auto &calendar = plan.settings.calendar;
    Json held = Json::array();
    for (const calendar::MonthRange months : row.held)
        held.push_back(calendar.text(months));
    Json values = Json::object();
    for (std::size_t c = 0; c < view.columns.size(); ++c)
        values[calendar.text(view.columns[c])] = amountJson(row.values[c], plan.settings.decimals(plan.sheet.measure));
    return {{"axis", plan::axisCode(row.axis)},
            {"code", node.code},
            {"name", node.name},
            {"parent", parent < 0 ? Json(nullptr) : Json(tree.node(parent).code)},
            {"level", plan::levelCode(node.level)},
            {"measure", plan::measureCode(plan.sheet.measure)},
            {"held", held},
            {"values", values}};
}

} // namespace

void declareRows(Command &command, const std::shared_ptr<RowOptions> &options)
{
    command.argument("FILE", options->file, Cli::tr("The plan"))
        .needed("--axis", kAxesWords, options->axis, Cli::tr("The axis, or all of them"))
        .option("--by", kColumnWords, options->by, Cli::tr("What the columns are (default: quarter)"))
        .option("--measure", "M|all", options->measure, Cli::tr("The measure (default: the plan's money)"))
        .option("--ambition", kAmbitionWords, options->ambition, Cli::tr("The level of ambition (default: base)"))
        .option("--layer", "planned|assigned", options->layer, Cli::tr("What is planned, or assigned to people"));
}

void requireWords(const RowOptions &options)
{
    requireAxes(options.axis);
    requireColumn(options.by);
    requireWord("--ambition", options.ambition, kAmbitionWords);
    requireWord("--layer", options.layer, "planned|assigned");
    if (!options.measure.empty() && options.measure != "all")
        requireMeasure(options.measure);
}

TargetRows readRows(const store::Document &document, const RowOptions &options)
{
    TargetRows rows{requireAxes(options.axis), requireColumn(options.by), {}};
    for (const plan::Measure measure : measuresOf(document, options.measure)) {
        store::PlanSheet plan = store::readSheet(document.connection(), measure);
        if (raiseTo(options.ambition, document.connection(), plan))
            rows.sheets.push_back(std::move(plan));
        else if (options.measure != "all")
            throw base::Error("no-ambition",
                              {{"measure", std::string(plan::measureCode(measure))}, {"ambition", options.ambition}});
    }
    return rows;
}

Json rowsJson(const TargetRows &rows, const RowOptions &options)
{
    Json list = Json::array();
    for (const store::PlanSheet &plan : rows.sheets)
        for (const plan::Axis axis : rows.axes) {
            const spread::TargetView view = spread::viewTargets(plan.sheet, axis, rows.by);
            for (const spread::TargetRow &row : view.rows)
                list.push_back(rowJson(row, view, plan));
        }
    const bool isOne = options.measure != "all" && rows.sheets.size() == 1;
    return {{"axis", options.axis},
            {"by", options.by},
            {"measure", isOne ? Json(plan::measureCode(rows.sheets.front().sheet.measure)) : Json("all")},
            {"ambition", options.ambition},
            {"layer", options.layer},
            {"rows", list}};
}

} // namespace quotasmith::cli
