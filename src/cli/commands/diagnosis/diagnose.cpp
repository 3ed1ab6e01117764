// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/diagnosis/diagnose.h"

#include "cli/answers.h"
#include "cli/command_line.h"
#include "cli/commands/diagnosis/diagnosed.h"
#include "cli/commands/diagnosis/diagnosis_json.h"
#include "cli/commands/diagnosis/diagnosis_lines.h"
#include "cli/export/export_form.h"
#include "cli/words.h"
#include "core/base/error.h"
#include "core/exchange/xlsx/writer/sheet_writer.h"
#include "text/diagnosis/diagnosis_tables.h"
#include "text/export/workbook_words.h"

#include <algorithm>

namespace quotasmith::cli {

namespace {

constexpr const char *kForms = "json|xlsx|csv";

struct DiagnoseOptions {
    std::string file, axis;
    SpanOptions span;
    bool isStrict = false;
    ExportOptions to;
};

/// The company's, or those of every planned node of the axes asked for.
std::vector<diagnosis::IndicatorValue> indicatorsOf(const Diagnosed &diagnosed, const std::string &axes)
{
    if (axes.empty())
        return diagnosed.diagnosis.company;
    std::vector<diagnosis::IndicatorValue> values;
    const diagnosis::IndicatorBook book(diagnosed.input);
    for (const plan::Axis axis : requireAxes(axes)) {
        const plan::Tree &tree = diagnosed.input.tree(axis);
        for (int i = 0; i < tree.size(); ++i)
            if (tree.isPlanned(i))
                for (diagnosis::IndicatorValue &value : book.of(axis, i))
                    values.push_back(std::move(value));
    }
    return values;
}

bool hasOpenProblem(const Diagnosed &diagnosed)
{
    const auto &findings = diagnosed.diagnosis.judgement.findings;
    return std::any_of(findings.begin(), findings.end(), [&](const diagnosis::Finding &finding) {
        return finding.severity != diagnosis::Severity::Info && diagnosed.status(finding) == ops::FindingStatus::Open;
    });
}

/// What the file's name ends with where nothing is said.
std::string formOf(const ExportOptions &to)
{
    return to.format.empty() && to.target.ends_with(".json") ? "json" : to.form();
}

/// CSV is of the findings, the workbook of everything.
void write(Context &context, const DiagnoseOptions &options, const Diagnosed &diagnosed, const Json &json)
{
    Output &output = context.output();
    const text::DiagnosisTold told{diagnosed.input, diagnosed.diagnosis, diagnosed.marks};
    const std::string form = formOf(options.to);
    if (form == "json")
        writeExport(output, options.to.target, output.jsonText(json));
    else if (form == "xlsx")
        writeExport(output, options.to.target,
                    exchange::workbookBytes(text::diagnosisSheets(told),
                                            text::workbookForm({}, context.surroundings().clock->now())));
    else
        writeExport(output, options.to.target, exchange::csvText(text::findingsTable(told), options.to.mark()));
    answerExport(output, options.to, static_cast<std::int64_t>(diagnosed.diagnosis.judgement.findings.size()));
}

ExitCode diagnose(Context &context, const DiagnoseOptions &options)
{
    requireExport(options.to, kForms);
    if (!options.axis.empty())
        requireAxes(options.axis);
    const Diagnosed diagnosed = readDiagnosed(context.openForReading(options.file)->connection(), options.span);
    const auto indicators = indicatorsOf(diagnosed, options.axis);
    const bool isExport = !options.to.format.empty() || !options.to.target.empty();
    Output &output = context.output();
    if (isExport)
        write(context, options, diagnosed, diagnosisJson(diagnosed, indicators));
    else if (output.isJson())
        output.json(diagnosisJson(diagnosed, indicators));
    else
        sayDiagnosis(output, diagnosed, indicators);
    return options.isStrict && hasOpenProblem(diagnosed) ? ExitCode::SomethingToSee : ExitCode::Done;
}

} // namespace

void declareDiagnose(CommandLine &line)
{
    auto options = std::make_shared<DiagnoseOptions>();
    Command command = line.add(
        "diagnose", Cli::tr("Find where the year is stuck: indicators, customers, team, market, funnel, findings"));
    command.argument("FILE", options->file, Cli::tr("The plan"));
    declareSpan(command, options->span);
    command
        .option("--axis", kAxesWords, options->axis,
                Cli::tr("Indicators of every planned node (default: of the company)"))
        .flag("--strict", options->isStrict, Cli::tr("End with 3 when a finding that asks for attention is open"));
    declareExport(command, options->to, kForms);
    command.runs([options](Context &context) { return diagnose(context, *options); });
}

} // namespace quotasmith::cli
