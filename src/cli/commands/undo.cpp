// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/undo.h"

#include "cli/answers.h"
#include "cli/command_line.h"
#include "cli/words.h"
#include "core/base/error.h"
#include "core/store/history.h"

namespace quotasmith::cli {

namespace {

struct UndoOptions {
    std::string file, steps;
    bool all = false;
};

enum class Direction { Undo, Redo };

std::size_t stepsWaiting(const store::Document &document, Direction direction)
{
    const store::UndoStacks stacks = store::undoStacks(document.connection());
    return direction == Direction::Undo ? stacks.undo.size() : stacks.redo.size();
}

/// All or nothing: more steps than there are is refused before the first is taken.
std::size_t stepsWanted(const store::Document &document, const UndoOptions &options, Direction direction)
{
    if (options.all && !options.steps.empty())
        throw base::Error("options-exclusive", {{"first", "--steps"}, {"second", "--all"}});
    const std::size_t waiting = stepsWaiting(document, direction);
    const auto wanted = static_cast<std::size_t>(findNumber("--steps", options.steps, 1).value_or(1));
    if (waiting > 0 && wanted > waiting)
        throw base::Error("too-few-steps", {{"wanted", options.steps}, {"present", std::to_string(waiting)}});
    return options.all ? std::max<std::size_t>(waiting, 1) : wanted;
}

ExitCode walk(Context &context, const UndoOptions &options, Direction direction)
{
    const auto document = context.openForWriting(options.file);
    const std::size_t wanted = stepsWanted(*document, options, direction);
    store::Changes last;
    Json steps = Json::array();
    for (std::size_t i = 0; i < wanted; ++i) {
        last = direction == Direction::Undo ? document->undo() : document->redo();
        steps.push_back({{"step", last.step}, {"op", last.op}});
        sayChanges(context.output(), last);
    }
    Json fields = changesJson(last);
    fields["taken"] = steps;
    context.output().json(fields);
    return ExitCode::Done;
}

void declare(CommandLine &line, const char *name, const QString &help, Direction direction)
{
    auto options = std::make_shared<UndoOptions>();
    line.add(name, help)
        .argument("FILE", options->file, Cli::tr("The plan"))
        .option("--steps", "N", options->steps, Cli::tr("How many steps (default: 1)"))
        .flag("--all", options->all, Cli::tr("As many as there are"))
        .runs([options, direction](Context &context) { return walk(context, *options, direction); });
}

} // namespace

void declareUndo(CommandLine &line)
{
    declare(line, "undo", Cli::tr("Take the last steps back"), Direction::Undo);
    declare(line, "redo", Cli::tr("Apply undone steps again"), Direction::Redo);
}

} // namespace quotasmith::cli
