// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/people/change.h"

#include "cli/command_line.h"
#include "cli/commands/people/staff_answer.h"
#include "cli/words.h"

namespace quotasmith::cli {

namespace {

struct StaffOptions {
    std::string file;
    ops::StaffRequest request;
    bool preview = false;
};

using Options = std::shared_ptr<StaffOptions>;

ExitCode run(Context &context, const StaffOptions &options)
{
    const auto document = options.preview ? context.openForReading(options.file) : context.openForWriting(options.file);
    const ops::Run run = options.preview ? ops::Run::Preview : ops::Run::Write;
    return answerStaff(context.output(), ops::changeStaff(*document, options.request, run), run);
}

Command declare(CommandLine &line, const char *name, ops::StaffAction action, const Options &options,
                const QString &help)
{
    options->request.action = action;
    Command command = line.add(name, help);
    command.argument("FILE", options->file, Cli::tr("The plan"))
        .needed("--person", "CODE", options->request.person, Cli::tr("The person, by the code"))
        .needed("--from", "2027-04", options->request.from, Cli::tr("The first month of the change"))
        .flag("--preview", options->preview, Cli::tr("Only say what would move"));
    return command;
}

void finish(Command &command, const Options &options)
{
    command.runs([options](Context &context) { return run(context, *options); });
}

} // namespace

void declarePeople(CommandLine &line)
{
    line.addGroup("people", Cli::tr("People come, go and change teams; closed months never change"));
    const auto joining = std::make_shared<StaffOptions>();
    Command join = declare(line, "people join", ops::StaffAction::Join, joining,
                           Cli::tr("Somebody comes: a share of the team's targets from a month on, with a ramp"));
    join.option("--to", "NODE", joining->request.to, Cli::tr("The team, or the vacancy that is filled"))
        .option("--name", "NAME", joining->request.name, Cli::tr("The person's name"))
        .option("--hire-date", "DATE", joining->request.hireDate,
                Cli::tr("The ramp counts from here (default: the first month)"))
        .flag("--vacancy", joining->request.vacancy,
              Cli::tr("Nobody yet: a place that carries a target until somebody comes"));
    finish(join, joining);

    const auto leaving = std::make_shared<StaffOptions>();
    Command leave = declare(line, "people leave", ops::StaffAction::Leave, leaving,
                            Cli::tr("Somebody goes: the remaining months go to an heir, a vacancy or the team"));
    leave.option("--heir", "CODE", leaving->request.heir, Cli::tr("Who takes the remaining months"))
        .flag("--vacancy", leaving->request.vacancy, Cli::tr("Leave the place open as a vacancy"));
    finish(leave, leaving);

    const auto moving = std::make_shared<StaffOptions>();
    Command move = declare(line, "people move", ops::StaffAction::Move, moving,
                           Cli::tr("Somebody changes teams: earlier months stay, later ones count for the new team"));
    move.needed("--to", "NODE", moving->request.to, Cli::tr("The new team"));
    finish(move, moving);
}

} // namespace quotasmith::cli
