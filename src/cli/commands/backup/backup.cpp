// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/backup/backup.h"

#include "cli/answers.h"
#include "cli/command_line.h"
#include "cli/commands/backup/backup_json.h"
#include "cli/commands/backup/show.h"
#include "cli/words.h"
#include "core/ops/backups/keep_backups.h"
#include "core/store/tables/settings.h"
#include "text/backups/backup_text.h"
#include "text/convert.h"
#include "text/format.h"
#include "text/format/moment_text.h"
#include "text/op_text.h"

namespace quotasmith::cli {

namespace {

struct BackupOptions {
    std::string file, id;
};

Table listTable(const std::vector<ops::BackupContent> &contents)
{
    Table table{{{Cli::tr("Backup")},
                 {Cli::tr("Made")},
                 {Cli::tr("Why")},
                 {Cli::tr("State")},
                 {Cli::tr("Steps"), Align::Right},
                 {Cli::tr("Last change")},
                 {Cli::tr("Bytes"), Align::Right}},
                {}};
    for (const ops::BackupContent &content : contents) {
        const QString last = content.lastOp.empty() ? text::noValue()
                                                    : text::momentText(content.lastAt) + QStringLiteral("  ") +
                                                          text::opName(content.lastOp);
        table.rows.push_back({text::fromUtf8(content.backup.id), text::momentText(content.backup.at),
                              text::backupReasonText(content.backup.reason), stateText(content),
                              text::countText(content.steps), last,
                              text::countText(static_cast<std::int64_t>(content.backup.bytes))});
    }
    return table;
}

ExitCode list(Context &context, const BackupOptions &options)
{
    store::requirePlanOrBackups(options.file);
    const auto contents = ops::readBackups(options.file, context.surroundings());
    Json backups = Json::array();
    for (const ops::BackupContent &content : contents)
        backups.push_back(contentJson(content));
    context.output().json({{"backups", backups}});
    if (contents.empty())
        context.output().line(Cli::tr("There is no backup yet. One is made before the first edit of a day."));
    else
        context.output().table(listTable(contents));
    return ExitCode::Done;
}

ExitCode make(Context &context, const BackupOptions &options)
{
    const store::Surroundings &world = context.surroundings();
    const auto document = store::Document::openForWriting(options.file, world, context.lockPolicy());
    const store::Backup backup = ops::backUp(*document, store::BackupReason::Asked, *world.clock);
    context.output().json({{"backup", backupJson(backup)}});
    context.output().line(Cli::tr("Backup %1 made.").arg(text::fromUtf8(backup.id)));
    return ExitCode::Done;
}

ExitCode restore(Context &context, const BackupOptions &options)
{
    const store::Changes changes =
        ops::restoreBackup(options.file, options.id, context.surroundings(), context.lockPolicy());
    Json fields = changesJson(changes);
    fields["backup"] = options.id;
    context.output().json(fields);
    context.output().line(Cli::tr("Backup %1 is the plan again. What stood there before is a backup of its own.")
                              .arg(text::fromUtf8(options.id)));
    return ExitCode::Done;
}

Command declare(CommandLine &line, const char *name, const QString &help, BackupOptions &options)
{
    Command command = line.add(name, help);
    command.argument("FILE", options.file, Cli::tr("The plan"));
    return command;
}

} // namespace

void declareBackup(CommandLine &line)
{
    line.addGroup("backup", Cli::tr("Safety copies of a plan, and the way back to one"));
    auto options = std::make_shared<BackupOptions>();
    declare(line, "backup list", Cli::tr("List the backups, the newest first, each checked"), *options)
        .runs([options](Context &context) { return list(context, *options); });
    declareBackupShow(line);
    declare(line, "backup make", Cli::tr("Make a backup now; it is kept until you remove it"), *options)
        .runs([options](Context &context) { return make(context, *options); });
    declare(line, "backup restore", Cli::tr("Put a backup in the place of the plan. Cannot be undone"), *options)
        .argument("ID", options->id, Cli::tr("The backup, as backup list names it"))
        .runs([options](Context &context) { return restore(context, *options); });
}

} // namespace quotasmith::cli
