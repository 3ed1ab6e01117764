// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/info.h"

#include "cli/command_line.h"
#include "cli/words.h"
#include "core/ops/plan/next_year/next_year.h"
#include "core/ops/versions/versions.h"
#include "core/store/history.h"
#include "core/store/migrate.h"
#include "core/store/tables/facts/batches.h"
#include "core/store/tables/facts/fact_parts.h"
#include "core/store/tables/holds.h"
#include "core/store/tables/nodes.h"
#include "core/store/tables/settings.h"
#include "core/store/tables/targets.h"
#include "text/convert.h"
#include "text/format.h"
#include "text/name_text.h"
#include "text/op_text.h"
#include "text/versions/version_text.h"
#include "text/versions/year_text.h"

#include <QStringList>

namespace quotasmith::cli {

namespace {

struct AnnualTarget {
    plan::Measure measure;
    std::string ambition;
    std::int64_t units = 0;
};

/// Everything `info` tells.
struct Info {
    plan::PlanSettings settings;
    int fileVersion = 0;
    std::string digest;
    store::UndoStacks steps;
    std::optional<store::LockOwner> writer;
    std::int64_t people = 0, customers = 0, products = 0, facts = 0, batches = 0;
    std::vector<calendar::Month> closed;
    std::vector<AnnualTarget> targets;
    std::optional<store::HistoryStep> lastStep;
    ops::VersionInfo version;
    std::optional<ops::PlanOrigin> origin;
};

std::vector<AnnualTarget> annualTargets(const store::Connection &connection)
{
    std::vector<AnnualTarget> targets;
    for (const plan::Measure measure : store::plannedMeasures(connection)) {
        if (const auto spine = store::readSpine(connection, measure))
            targets.push_back({measure, "base", plan::sumOf(spine->cells)});
        for (const char *level : {"stretch", "challenge"})
            if (const auto annual = store::readAmbition(connection, measure, level))
                targets.push_back({measure, level, *annual});
    }
    return targets;
}

Info readInfo(const store::Document &document)
{
    const store::Connection &connection = document.connection();
    Info info;
    info.settings = store::readSettings(connection);
    info.fileVersion = store::fileVersion(connection);
    info.digest = document.digest().text();
    info.steps = store::undoStacks(connection);
    info.writer = store::currentWriter(document.file());
    info.people = store::countNodes(connection, plan::Level::Person);
    info.customers = store::countNodes(connection, plan::Level::Account);
    info.products = store::countNodes(connection, plan::Level::Product);
    info.facts = store::countActiveFacts(connection);
    info.batches = store::countLivingBatches(connection);
    info.version = ops::currentVersion(connection);
    info.origin = ops::readOrigin(connection);
    info.closed = store::readClosedMonths(connection);
    info.targets = annualTargets(connection);
    const auto steps = store::readHistory(connection, 1);
    if (!steps.empty())
        info.lastStep = steps.back();
    return info;
}

Json closedJson(const std::vector<calendar::Month> &closed)
{
    Json months = Json::array();
    for (const calendar::Month month : closed)
        months.push_back(month.text());
    return months;
}

Json targetsJson(const Info &info)
{
    Json targets = Json::array();
    for (const AnnualTarget &target : info.targets)
        targets.push_back({{"measure", plan::measureCode(target.measure)},
                           {"ambition", target.ambition},
                           {"year", amountJson(target.units, info.settings.decimals(target.measure))}});
    return targets;
}

Json writerJson(const std::optional<store::LockOwner> &writer)
{
    if (!writer)
        return nullptr;
    return {{"user", writer->user}, {"host", writer->host}, {"since", writer->since}};
}

Json lastChangeJson(const std::optional<store::HistoryStep> &step)
{
    if (!step)
        return nullptr;
    return {{"at", step->at}, {"by", step->author}, {"op", step->op.code}};
}

Json originJson(const std::optional<ops::PlanOrigin> &origin)
{
    if (!origin)
        return nullptr;
    return {{"file", origin->file},
            {"year", origin->year},
            {"plan", origin->plan},
            {"number", textOrNull(origin->version)}};
}

Json infoJson(const Info &info)
{
    const plan::PlanSettings &settings = info.settings;
    return {{"plan", std::to_string(settings.planId)},
            {"company", settings.company},
            {"year", settings.calendar.year()},
            {"firstMonth", settings.calendar.firstMonth()},
            {"currency", settings.currency.code},
            {"grain", amountJson(settings.grain, settings.currency.exponent)},
            {"money", plan::measureCode(settings.money)},
            {"tax", settings.tax == plan::Tax::Included ? "included" : "excluded"},
            {"fileVersion", info.fileVersion},
            {"digest", info.digest},
            {"steps", {{"undo", info.steps.undo.size()}, {"redo", info.steps.redo.size()}}},
            {"writer", writerJson(info.writer)},
            {"version",
             {{"number", textOrNull(info.version.code)},
              {"state", ops::versionStateCode(info.version.state)},
              {"version", info.version.number}}},
            {"origin", originJson(info.origin)},
            {"counts",
             {{"people", info.people},
              {"customers", info.customers},
              {"products", info.products},
              {"facts", info.facts},
              {"batches", info.batches}}},
            {"closed", closedJson(info.closed)},
            {"targets", targetsJson(info)},
            {"lastChange", lastChangeJson(info.lastStep)}};
}

void sayPlan(Output &output, const Info &info)
{
    const plan::PlanSettings &settings = info.settings;
    const auto &calendar = settings.calendar;
    output.line(Cli::tr("%1, fiscal year %2 (%3 to %4)")
                    .arg(text::fromUtf8(settings.company), QString::number(calendar.year()),
                         text::fromUtf8(calendar.start().text()), text::fromUtf8(calendar.month(11).text())));
    output.line(Cli::tr("Money: %1, %2, %3, multiples of %4")
                    .arg(text::fromUtf8(settings.currency.code), text::measureName(settings.money),
                         text::taxName(settings.tax), text::amountText(settings.grain, settings.currency.exponent)));
    output.line(Cli::tr("People %1, customers %2, products %3, lines of actuals %4 from %5 imports")
                    .arg(text::countText(info.people), text::countText(info.customers), text::countText(info.products),
                         text::countText(info.facts), text::countText(info.batches)));
    QStringList closed;
    for (const calendar::Month month : info.closed)
        closed << text::fromUtf8(month.text());
    output.line(
        Cli::tr("Closed months: %1").arg(closed.isEmpty() ? text::noValue() : closed.join(QStringLiteral(" "))));
}

void sayState(Output &output, const Info &info)
{
    output.line(Cli::tr("Version: %1").arg(text::versionBadge(info.version)));
    if (info.origin)
        output.line(text::originText(*info.origin));
    output.line(Cli::tr("Steps to undo %1, to redo %2").arg(info.steps.undo.size()).arg(info.steps.redo.size()));
    if (info.lastStep)
        output.line(Cli::tr("Last change: %1, %2, %3")
                        .arg(text::fromUtf8(info.lastStep->at), text::fromUtf8(info.lastStep->author),
                             text::opName(info.lastStep->op.code)));
    if (info.writer)
        output.line(Cli::tr("Being changed by %1 on %2 since %3")
                        .arg(text::fromUtf8(info.writer->user), text::fromUtf8(info.writer->host),
                             text::fromUtf8(info.writer->since)));
    output.line(Cli::tr("Format %1, digest %2").arg(info.fileVersion).arg(text::fromUtf8(info.digest)));
}

void sayTargets(Output &output, const Info &info)
{
    if (info.targets.empty())
        return output.line(Cli::tr("No targets yet"));
    Table table{{{Cli::tr("Measure")}, {Cli::tr("Level")}, {Cli::tr("Annual target"), Align::Right}}, {}};
    for (const AnnualTarget &target : info.targets)
        table.rows.push_back({text::measureName(target.measure), text::ambitionName(target.ambition),
                              text::amountText(target.units, info.settings.decimals(target.measure))});
    output.table(table);
}

} // namespace

void declareInfo(CommandLine &line)
{
    auto file = std::make_shared<std::string>();
    line.add("info", Cli::tr("Say what a plan is and where it stands"))
        .argument("FILE", *file, Cli::tr("The plan"))
        .runs([file](Context &context) {
            const Info info = readInfo(*context.openForReading(*file));
            context.warnOfPlace(*file);
            context.output().json(infoJson(info));
            sayPlan(context.output(), info);
            sayState(context.output(), info);
            sayTargets(context.output(), info);
            return ExitCode::Done;
        });
}

} // namespace quotasmith::cli
