// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/history.h"

#include "cli/command_line.h"
#include "cli/words.h"
#include "core/store/history.h"
#include "core/store/tables/settings.h"
#include "text/convert.h"
#include "text/op_text.h"

#include <algorithm>
#include <charconv>

namespace quotasmith::cli {

namespace {

/// What the step was about; a typed value as decimal text of its measure.
Json summaryJson(const store::Op &op, const plan::PlanSettings &settings)
{
    Json summary = Json::object();
    const auto name = op.summary.find("measure");
    const auto measure = name == op.summary.end() ? std::nullopt : plan::findMeasure(name->second);
    for (const auto &[key, value] : op.summary) {
        std::int64_t units = 0;
        const char *end = value.data() + value.size();
        const bool isUnits =
            key == "value" && measure && !value.empty() && std::from_chars(value.data(), end, units).ptr == end;
        summary[key] = isUnits ? amountJson(units, settings.decimals(*measure)) : Json(value);
    }
    return summary;
}

Json stepJson(const store::HistoryStep &step, const plan::PlanSettings &settings, bool undoable)
{
    Json tables = Json::object();
    for (const auto &[table, rows] : step.tables)
        tables[table] = rows;
    return {{"step", step.step},
            {"at", step.at},
            {"by", step.author},
            {"machine", step.machine},
            {"op", step.op.code},
            {"kind", store::stepKindCode(step.op.kind)},
            {"target", step.target ? Json(*step.target) : Json(nullptr)},
            {"summary", summaryJson(step.op, settings)},
            {"tables", tables},
            {"hash", step.hash},
            {"undoable", undoable}};
}

QString stepText(const store::HistoryStep &step, const plan::PlanSettings &settings)
{
    const QString about = text::opSummary(step.op, settings);
    if (step.op.kind == store::StepKind::Undo)
        return Cli::tr("Undo of step %1: %2").arg(step.target.value_or(0)).arg(about);
    if (step.op.kind == store::StepKind::Redo)
        return Cli::tr("Redo of step %1: %2").arg(step.target.value_or(0)).arg(about);
    return about;
}

ExitCode showHistory(Context &context, const std::string &file)
{
    const auto document = context.openForReading(file);
    const plan::PlanSettings settings = store::readSettings(document->connection());
    const std::vector<std::int64_t> undo = store::undoStacks(document->connection()).undo;
    Json steps = Json::array();
    Table table{
        {{Cli::tr("Step"), Align::Right}, {Cli::tr("When")}, {Cli::tr("By")}, {Cli::tr("Undo")}, {Cli::tr("What")}},
        {}};
    for (const store::HistoryStep &step : store::readHistory(document->connection())) {
        const bool undoable = std::find(undo.begin(), undo.end(), step.step) != undo.end();
        steps.push_back(stepJson(step, settings, undoable));
        table.rows.push_back({QString::number(step.step), text::fromUtf8(step.at), text::fromUtf8(step.author),
                              undoable ? Cli::tr("yes") : QString(), stepText(step, settings)});
    }
    context.output().json({{"steps", steps}});
    context.output().table(table);
    return ExitCode::Done;
}

} // namespace

void declareHistory(CommandLine &line)
{
    auto file = std::make_shared<std::string>();
    line.add("history", Cli::tr("List every step that was taken"))
        .argument("FILE", *file, Cli::tr("The plan"))
        .runs([file](Context &context) { return showHistory(context, *file); });
}

} // namespace quotasmith::cli
