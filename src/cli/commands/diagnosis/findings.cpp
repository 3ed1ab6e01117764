// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/diagnosis/findings.h"

#include "cli/answers.h"
#include "cli/command_line.h"
#include "cli/commands/diagnosis/diagnosed.h"
#include "cli/commands/diagnosis/diagnosis_json.h"
#include "cli/commands/diagnosis/diagnosis_lines.h"
#include "cli/words.h"
#include "text/convert.h"
#include "text/diagnosis/finding_text.h"

#include <algorithm>

namespace quotasmith::cli {

namespace {

struct FindingOptions {
    std::string file, id, reason, text, owner, due;
    SpanOptions span;
};

/// Marked once, but no rule finds it in these months.
Json goneJson(const std::string &id, const ops::FindingMark &mark)
{
    return {{"id", id},
            {"status", ops::findingStatusCode(mark.status)},
            {"reason", textOrNull(mark.reason)},
            {"action", textOrNull(mark.action)}};
}

bool isFiring(const Diagnosed &diagnosed, const std::string &id)
{
    const auto &findings = diagnosed.diagnosis.judgement.findings;
    return std::any_of(findings.begin(), findings.end(), [&](const auto &finding) { return finding.id() == id; });
}

ExitCode list(Context &context, const FindingOptions &options)
{
    const Diagnosed diagnosed = readDiagnosed(context.openForReading(options.file)->connection(), options.span);
    Output &output = context.output();
    Json findings = Json::array(), gone = Json::array();
    for (const diagnosis::Finding &finding : diagnosed.diagnosis.judgement.findings) {
        findings.push_back(findingJson(diagnosed, finding));
        if (!output.isJson())
            sayFinding(output, diagnosed, finding);
    }
    for (const auto &[id, mark] : diagnosed.marks) {
        if (isFiring(diagnosed, id))
            continue;
        gone.push_back(goneJson(id, mark));
        output.line(Cli::tr("%1: %2; it does not fire any more.")
                        .arg(text::fromUtf8(id), text::findingStatusName(ops::findingStatusCode(mark.status))));
    }
    output.json({{"findings", findings}, {"gone", gone}});
    if (findings.empty() && gone.empty())
        output.line(Cli::tr("No finding."));
    return ExitCode::Done;
}

/// What is to be done: said here, else what the rule advises.
std::string textOf(const FindingOptions &options, const diagnosis::Judgement &judgement)
{
    if (!options.text.empty() || !options.reason.empty())
        return options.text.empty() ? options.reason : options.text;
    for (const diagnosis::Finding &finding : judgement.findings)
        if (finding.id() == options.id)
            return text::toUtf8(text::adviceText(finding.advice));
    return {};
}

ExitCode act(Context &context, const FindingOptions &options)
{
    const auto document = context.openForWriting(options.file);
    const auto judgement = readDiagnosed(document->connection(), options.span).diagnosis.judgement;
    const store::Changes changes =
        ops::actOnFinding(*document, judgement, options.id, {textOf(options, judgement), options.owner, options.due});
    Json fields = changesJson(changes);
    fields["action"] = ops::readFindingMarks(document->connection()).at(options.id).action;
    context.output().json(fields);
    if (!context.output().isJson())
        sayChanges(context.output(), changes);
    return ExitCode::Done;
}

ExitCode dismiss(Context &context, const FindingOptions &options)
{
    const auto document = context.openForWriting(options.file);
    const auto judgement = readDiagnosed(document->connection(), options.span).diagnosis.judgement;
    answerChanges(context.output(), ops::dismissFinding(*document, judgement, options.id, options.reason));
    return ExitCode::Done;
}

ExitCode reopen(Context &context, const FindingOptions &options)
{
    const auto document = context.openForWriting(options.file);
    answerChanges(context.output(), ops::reopenFinding(*document, options.id));
    return ExitCode::Done;
}

Command declare(CommandLine &line, const char *name, const QString &help, FindingOptions &options)
{
    Command command = line.add(name, help);
    command.argument("FILE", options.file, Cli::tr("The plan"));
    return command;
}

/// Of one finding.
Command declareOne(CommandLine &line, const char *name, const QString &help, FindingOptions &options)
{
    Command command = declare(line, name, help, options);
    command.argument("ID", options.id, Cli::tr("The finding, as diagnose names it"));
    return command;
}

} // namespace

void declareFindings(CommandLine &line)
{
    line.addGroup("findings", Cli::tr("What the diagnosis found, and what becomes of it"));
    auto listed = std::make_shared<FindingOptions>();
    Command listing = declare(line, "findings list", Cli::tr("List the findings with their status"), *listed);
    declareSpan(listing, listed->span);
    listing.runs([listed](Context &context) { return list(context, *listed); });

    auto acted = std::make_shared<FindingOptions>();
    Command acting = declareOne(line, "findings act", Cli::tr("Make a finding an action"), *acted);
    acting.option("--text", "T", acted->text, Cli::tr("What is to be done (default: what the rule advises)"))
        .option("--reason", "T", acted->reason, Cli::tr("The same as --text"))
        .option("--owner", "NAME", acted->owner, Cli::tr("Who does it"))
        .option("--due", "DATE", acted->due, Cli::tr("By when, 2027-05-31"));
    declareSpan(acting, acted->span);
    acting.runs([acted](Context &context) { return act(context, *acted); });

    auto dismissed = std::make_shared<FindingOptions>();
    Command dismissing = declareOne(line, "findings dismiss", Cli::tr("Mark a finding as not relevant"), *dismissed);
    dismissing.option("--reason", "T", dismissed->reason, Cli::tr("Why; it is kept with the finding"));
    declareSpan(dismissing, dismissed->span);
    dismissing.runs([dismissed](Context &context) { return dismiss(context, *dismissed); });

    auto reopened = std::make_shared<FindingOptions>();
    declareOne(line, "findings reopen", Cli::tr("Open a finding again"), *reopened).runs([reopened](Context &context) {
        return reopen(context, *reopened);
    });
}

} // namespace quotasmith::cli
