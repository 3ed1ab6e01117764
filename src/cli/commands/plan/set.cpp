// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/plan/set.h"

#include "cli/answers.h"
#include "cli/command_line.h"
#include "cli/commands/targets/edit_answer.h"
#include "cli/words.h"
#include "core/base/error.h"
#include "core/ops/plan/set_plan.h"
#include "text/convert.h"

namespace quotasmith::cli {

namespace {

struct SetOptions {
    std::string file;
    std::vector<std::string> values;
    bool list = false;
    bool preview = false;
};

ops::SettingValues valuesOf(const SetOptions &options)
{
    ops::SettingValues values;
    for (const std::string &text : options.values) {
        const auto sign = text.find('=');
        if (sign == std::string::npos || sign == 0)
            throw base::Error("setting-without-value", {{"value", text}});
        values.emplace_back(text.substr(0, sign), text.substr(sign + 1));
    }
    return values;
}

ExitCode showSettings(Context &context, const SetOptions &options)
{
    const auto document = context.openForReading(options.file);
    Json settings = Json::array();
    Table table{{{Cli::tr("Setting")}, {Cli::tr("Value")}, {Cli::tr("Allowed")}}, {}};
    for (const ops::PlanSettingView &one : ops::planSettings(document->connection())) {
        settings.push_back({{"key", one.key}, {"value", one.value}, {"allowed", one.allowed}});
        table.rows.push_back({text::fromUtf8(one.key), text::fromUtf8(one.value), text::fromUtf8(one.allowed)});
    }
    context.output().json({{"settings", settings}});
    context.output().table(table);
    return ExitCode::Done;
}

ExitCode setPlan(Context &context, const SetOptions &options)
{
    if (options.list || options.values.empty())
        return showSettings(context, options);
    const ops::SettingValues values = valuesOf(options);
    const auto document = options.preview ? context.openForReading(options.file) : context.openForWriting(options.file);
    const ops::Run run = options.preview ? ops::Run::Preview : ops::Run::Write;
    const ops::PlanSetOutcome outcome = ops::setPlan(*document, values, run);
    for (const ops::TargetsOutcome &measure : outcome.targets)
        if (!measure.after() || run == ops::Run::Preview)
            return answerEdit(context.output(), measure, run);
    if (run == ops::Run::Write) {
        answerChanges(context.output(), outcome.changes);
        return ExitCode::Done;
    }
    context.output().json(
        {{"feasible", true}, {"moved", Json::array()}, {"total", {{"cells", 0}, {"amount", nullptr}}}});
    context.output().line(Cli::tr("No target would move. Nothing was changed."));
    return ExitCode::Done;
}

} // namespace

void declarePlanSet(CommandLine &line)
{
    line.addGroup("plan", Cli::tr("What the plan is"));
    auto options = std::make_shared<SetOptions>();
    line.add("plan set", Cli::tr("Change settings of the plan: company tax money grain incentiveBudget "
                                 "plannedLevel.organisation plannedLevel.customer plannedLevel.product ambitions "
                                 "cushions keep forecast displayUnit show"))
        .argument("FILE", options->file, Cli::tr("The plan"))
        .arguments("KEY=VALUE", options->values, Cli::tr("Settings with their values; none: show them all"))
        .flag("--list", options->list, Cli::tr("Show every setting, its value and what is allowed"))
        .flag("--preview", options->preview, Cli::tr("Only say what would move"))
        .runs([options](Context &context) { return setPlan(context, *options); });
}

} // namespace quotasmith::cli
