// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/nodes/edit.h"

#include "cli/answers.h"
#include "cli/command_line.h"
#include "cli/commands/people/staff_answer.h"
#include "cli/words.h"
#include "core/ops/nodes/edit_nodes.h"
#include "text/convert.h"

namespace quotasmith::cli {

namespace {

struct NodeOptions {
    std::string file, axis, code, name, parent, level, to;
    bool preview = false;

    ops::Run run() const { return preview ? ops::Run::Preview : ops::Run::Write; }
};

using Options = std::shared_ptr<NodeOptions>;

Command declare(CommandLine &line, const char *name, const Options &options, const QString &help)
{
    Command command = line.add(name, help);
    command.argument("FILE", options->file, Cli::tr("The plan"))
        .needed("--axis", kAxisWords, options->axis, Cli::tr("The axis"));
    return command;
}

void declareAdd(CommandLine &line)
{
    const auto options = std::make_shared<NodeOptions>();
    declare(line, "nodes add", options, Cli::tr("Add a node to an axis"))
        .option("--code", "C", options->code, Cli::tr("Its code (default: counted)"))
        .option("--name", "NAME", options->name, Cli::tr("Its name (default: the code)"))
        .option("--parent", "CODE", options->parent, Cli::tr("The node above it (default: the root)"))
        .option("--level", "region|team|person|tier|account|role|product", options->level,
                Cli::tr("Its level (default: the one below the parent's)"))
        .runs([options](Context &context) {
            const auto document = context.openForWriting(options->file);
            const ops::AddedNode added = ops::addNode(
                *document, {requireAxis(options->axis), options->code, options->name, options->parent, options->level});
            Json answer = changesJson(added.changes);
            answer["code"] = added.code;
            context.output().json(answer);
            if (!context.output().isJson())
                sayChanges(context.output(), added.changes);
            context.output().line(Cli::tr("Code: %1").arg(text::fromUtf8(added.code)));
            return ExitCode::Done;
        });
}

void declareRename(CommandLine &line)
{
    const auto options = std::make_shared<NodeOptions>();
    declare(line, "nodes rename", options, Cli::tr("Give a node another name or code"))
        .needed("--code", "C", options->code, Cli::tr("The node, by its code"))
        .option("--name", "NAME", options->name, Cli::tr("The new name"))
        .option("--to", "CODE", options->to, Cli::tr("The new code"))
        .runs([options](Context &context) {
            const auto document = context.openForWriting(options->file);
            answerChanges(context.output(), ops::renameNode(*document, requireAxis(options->axis), options->code,
                                                            options->name, options->to));
            return ExitCode::Done;
        });
}

void declareMove(CommandLine &line)
{
    const auto options = std::make_shared<NodeOptions>();
    declare(line, "nodes move", options, Cli::tr("Hang a node and everything below it under another parent"))
        .needed("--code", "C", options->code, Cli::tr("The node, by its code"))
        .needed("--parent", "CODE", options->parent, Cli::tr("The new parent"))
        .flag("--preview", options->preview, Cli::tr("Only say what would move"))
        .runs([options](Context &context) {
            const auto document =
                options->preview ? context.openForReading(options->file) : context.openForWriting(options->file);
            return answerStaff(
                context.output(),
                ops::moveNode(*document, requireAxis(options->axis), options->code, options->parent, options->run()),
                options->run());
        });
}

void declareRemove(CommandLine &line)
{
    const auto options = std::make_shared<NodeOptions>();
    declare(line, "nodes remove", options, Cli::tr("Remove a node; what it has goes to another one"))
        .needed("--code", "C", options->code, Cli::tr("The node, by its code"))
        .option("--to", "CODE", options->to, Cli::tr("Who goes on with its targets and actuals"))
        .flag("--preview", options->preview, Cli::tr("Only say what would move"))
        .runs([options](Context &context) {
            const auto document =
                options->preview ? context.openForReading(options->file) : context.openForWriting(options->file);
            return answerStaff(
                context.output(),
                ops::removeNode(*document, requireAxis(options->axis), options->code, options->to, options->run()),
                options->run());
        });
}

} // namespace

void declareNodes(CommandLine &line)
{
    line.addGroup("nodes", Cli::tr("The trees: add, move, rename and remove their nodes"));
    declareAdd(line);
    declareMove(line);
    declareRename(line);
    declareRemove(line);
}

} // namespace quotasmith::cli
