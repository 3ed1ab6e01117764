// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/targets/board/template.h"

#include "cli/answers.h"
#include "cli/command_line.h"
#include "cli/words.h"
#include "core/base/error.h"
#include "core/ops/board/goal_template.h"
#include "text/board/ratio_text.h"
#include "text/board/template_text.h"
#include "text/convert.h"
#include "text/name_text.h"

#include <algorithm>

namespace quotasmith::cli {

namespace {

struct TemplateOptions {
    std::string file, apply, keep = "totals";
    bool list = false;
    bool preview = false;
};

const char *kindCode(ops::TemplateRow::Kind kind)
{
    switch (kind) {
    case ops::TemplateRow::Kind::GrowthOnLastYear:
        return "growth";
    case ops::TemplateRow::Kind::ShareOfParent:
        return "share";
    case ops::TemplateRow::Kind::AtLeast:
        break;
    }
    return "at-least";
}

std::string valueCode(const ops::TemplateRow &row)
{
    if (row.kind == ops::TemplateRow::Kind::AtLeast)
        return std::to_string(row.amount);
    return money::Rate(row.amount, 100).decimalText();
}

ExitCode listTemplates(Output &output)
{
    Json list = Json::array();
    for (const ops::GoalTemplate &one : ops::goalTemplates()) {
        Json rows = Json::array();
        Table table{{{Cli::tr("Row")}, {Cli::tr("For")}, {Cli::tr("Measure")}, {Cli::tr("What")}}, {}};
        for (const ops::TemplateRow &row : one.rows) {
            const bool isYear = row.span == ops::TemplateRow::Span::Year;
            rows.push_back({{"code", row.code},
                            {"axis", plan::axisCode(row.axis)},
                            {"node", row.names.front()},
                            {"measure", plan::measureCode(row.measure)},
                            {"period", isYear ? "year" : "quarter"},
                            {"kind", kindCode(row.kind)},
                            {"value", valueCode(row)}});
            table.rows.push_back({text::fromUtf8(row.code), text::fromUtf8(row.names.front()),
                                  text::measureName(row.measure), text::templateRowText(row)});
        }
        list.push_back({{"name", one.name}, {"rows", rows}});
        output.line(text::fromUtf8(one.name));
        output.table(table);
    }
    output.json({{"templates", list}});
    return ExitCode::Done;
}

Json wholeJson(const ops::TemplateResult &result, const std::optional<money::Rate> &value,
               const plan::PlanSettings &settings)
{
    return value ? Json(text::wholePlain(result.row->measure, *value, settings)) : Json(nullptr);
}

Json resultsJson(const ops::TemplateOutcome &outcome)
{
    Json rows = Json::array();
    for (const ops::TemplateResult &one : outcome.results) {
        Json missing = Json::array();
        for (const plan::Measure measure : one.missing)
            missing.push_back(plan::measureCode(measure));
        rows.push_back({{"code", one.row->code},
                        {"axis", plan::axisCode(one.row->axis)},
                        {"node", textOrNull(one.node)},
                        {"period", one.period},
                        {"measure", plan::measureCode(one.row->measure)},
                        {"set", one.reason.empty()},
                        {"before", wholeJson(one, one.before, outcome.settings)},
                        {"after", wholeJson(one, one.after, outcome.settings)},
                        {"reason", textOrNull(one.reason)},
                        {"missing", missing}});
    }
    return rows;
}

std::vector<Warning> skipped(const ops::TemplateOutcome &outcome)
{
    std::vector<Warning> warnings;
    for (const ops::TemplateResult &one : outcome.results)
        if (!one.reason.empty() && one.reason != "kept")
            warnings.push_back({one.reason, text::skippedText(one)});
    return warnings;
}

void sayResults(Output &output, const ops::TemplateOutcome &outcome)
{
    Table table{{{Cli::tr("Node")},
                 {Cli::tr("Period")},
                 {Cli::tr("Measure")},
                 {Cli::tr("Before"), Align::Right},
                 {Cli::tr("After"), Align::Right}},
                {}};
    for (const ops::TemplateResult &one : outcome.results)
        if (one.after)
            table.rows.push_back({text::fromUtf8(one.node), text::fromUtf8(one.period),
                                  text::measureName(one.row->measure),
                                  text::wholeText(one.row->measure, one.before, outcome.settings),
                                  text::wholeText(one.row->measure, one.after, outcome.settings)});
    if (!table.rows.empty())
        output.table(table);
}

ExitCode apply(Context &context, const TemplateOptions &options)
{
    const ops::GoalTemplate &chosen = ops::requireTemplate(options.apply);
    const spread::Keep keep = requireKeep(options.keep);
    const auto document = options.preview ? context.openForReading(options.file) : context.openForWriting(options.file);
    const ops::Run run = options.preview ? ops::Run::Preview : ops::Run::Write;
    const ops::TemplateOutcome outcome = ops::applyTemplate(*document, chosen, keep, run);
    const std::vector<Warning> warnings = skipped(outcome);
    Output &output = context.output();
    Json json = changesJson(outcome.changes, warnings);
    if (options.preview)
        json = Json{{"feasible", true}, {"warnings", json["warnings"]}};
    json["template"] = chosen.name;
    json["rows"] = resultsJson(outcome);
    output.json(json);
    if (output.isJson())
        return ExitCode::Done;
    sayResults(output, outcome);
    if (!options.preview) {
        sayChanges(output, outcome.changes, warnings);
        return ExitCode::Done;
    }
    for (const Warning &warning : warnings)
        output.message(warning.message);
    output.line(Cli::tr("Nothing was changed."));
    return ExitCode::Done;
}

} // namespace

void declareTargetsTemplate(CommandLine &line)
{
    auto options = std::make_shared<TemplateOptions>();
    line.add("targets template", Cli::tr("Set goals of several measures for tiers and roles at once"))
        .argument("FILE", options->file, Cli::tr("The plan"))
        .flag("--list", options->list, Cli::tr("Only say which templates there are"))
        .option("--apply", "NAME", options->apply, Cli::tr("The template to apply"))
        .option("--keep", kKeepWords, options->keep, Cli::tr("What else may move (default: totals)"))
        .flag("--preview", options->preview, Cli::tr("Only say what would be set"))
        .runs([options](Context &context) {
            if (options->list && !options->apply.empty())
                throw base::Error("options-exclusive", {{"first", "--list"}, {"second", "--apply"}});
            return options->apply.empty() ? listTemplates(context.output()) : apply(context, *options);
        });
}

} // namespace quotasmith::cli
