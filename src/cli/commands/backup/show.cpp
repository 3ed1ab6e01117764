// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/backup/show.h"

#include "cli/command_line.h"
#include "cli/commands/backup/backup_json.h"
#include "cli/words.h"
#include "core/ops/backups/preview_backup.h"
#include "text/backups/backup_text.h"
#include "text/convert.h"
#include "text/format.h"
#include "text/format/moment_text.h"
#include "text/op_text.h"

namespace quotasmith::cli {

namespace {

constexpr std::size_t kShownSteps = 20; ///< of the steps since, for people

Json glanceJson(const std::optional<ops::PlanGlance> &glance)
{
    if (!glance)
        return nullptr;
    return {{"company", glance->company},
            {"year", glance->year},
            {"annual", amountJson(glance->annual, glance->decimals)},
            {"people", glance->people},
            {"customers", glance->customers},
            {"products", glance->products},
            {"facts", glance->facts},
            {"steps", static_cast<std::int64_t>(glance->steps.size())}};
}

Json sinceJson(const ops::BackupPreview &preview)
{
    if (!preview.since)
        return nullptr;
    Json steps = Json::array();
    for (const store::HistoryStep &step : *preview.since)
        steps.push_back({{"step", step.step}, {"at", step.at}, {"by", step.author}, {"op", step.op.code}});
    return steps;
}

Table comparison(const ops::BackupPreview &preview)
{
    Table table{{{QString()}, {Cli::tr("In the backup"), Align::Right}, {Cli::tr("Now"), Align::Right}}, {}};
    const auto row = [&](const QString &what, const auto &tell) {
        const auto cell = [&](const std::optional<ops::PlanGlance> &glance) {
            return glance ? tell(*glance) : text::noValue();
        };
        table.rows.push_back({what, cell(preview.then), cell(preview.now)});
    };
    using ops::PlanGlance;
    row(Cli::tr("Annual target"),
        [](const PlanGlance &glance) { return text::amountText(glance.annual, glance.decimals); });
    row(Cli::tr("People"), [](const PlanGlance &glance) { return text::countText(glance.people); });
    row(Cli::tr("Customers"), [](const PlanGlance &glance) { return text::countText(glance.customers); });
    row(Cli::tr("Products"), [](const PlanGlance &glance) { return text::countText(glance.products); });
    row(Cli::tr("Lines of actuals"), [](const PlanGlance &glance) { return text::countText(glance.facts); });
    row(Cli::tr("Steps"),
        [](const PlanGlance &glance) { return text::countText(static_cast<std::int64_t>(glance.steps.size())); });
    return table;
}

/// The newest of them, the last first.
Table sinceTable(const std::vector<store::HistoryStep> &since)
{
    Table table{{{Cli::tr("Step"), Align::Right}, {Cli::tr("When")}, {Cli::tr("By")}, {Cli::tr("What")}}, {}};
    for (auto step = since.rbegin(); step != since.rend() && table.rows.size() < kShownSteps; ++step)
        table.rows.push_back({QString::number(step->step), text::momentText(step->at), text::fromUtf8(step->author),
                              text::opName(step->op.code)});
    return table;
}

void sayBackup(Output &output, const ops::BackupPreview &preview)
{
    const store::Backup &backup = preview.backup.backup;
    output.line(
        Cli::tr("Backup of %1, %2: %3")
            .arg(text::momentText(backup.at), text::backupReasonText(backup.reason), stateText(preview.backup)));
    if (preview.then)
        output.table(comparison(preview));
    if (!preview.now)
        output.line(Cli::tr("The plan itself is gone or cannot be read."));
    if (!preview.then || !preview.now)
        return;
    if (!preview.since)
        output.line(Cli::tr("The plan's history is not this backup's gone on."));
    else if (preview.since->empty())
        output.line(Cli::tr("Nothing was done since."));
    else {
        output.line(Cli::tr("Done since, and gone after restoring it: %n step(s)", nullptr,
                            static_cast<int>(preview.since->size())));
        output.table(sinceTable(*preview.since));
    }
}

ExitCode show(Context &context, const std::string &file, const std::string &id)
{
    const ops::BackupPreview preview = ops::previewBackup(file, id, context.surroundings());
    context.output().json({{"backup", contentJson(preview.backup)},
                           {"then", glanceJson(preview.then)},
                           {"now", glanceJson(preview.now)},
                           {"nowProblem", textOrNull(preview.nowProblem)},
                           {"since", sinceJson(preview)}});
    sayBackup(context.output(), preview);
    return preview.then || preview.backup.problem == "file-older" ? ExitCode::Done : ExitCode::SomethingToSee;
}

} // namespace

void declareBackupShow(CommandLine &line)
{
    auto file = std::make_shared<std::string>();
    auto id = std::make_shared<std::string>();
    line.add("backup show", Cli::tr("What a backup holds beside what is there now, and what was done since"))
        .argument("FILE", *file, Cli::tr("The plan"))
        .argument("ID", *id, Cli::tr("The backup, as backup list names it"))
        .runs([file, id](Context &context) { return show(context, *file, *id); });
}

} // namespace quotasmith::cli
