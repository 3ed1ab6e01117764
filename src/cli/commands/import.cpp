// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/import.h"

#include "cli/answers.h"
#include "cli/command_line.h"
#include "cli/import_answer.h"
#include "cli/words.h"
#include "core/base/error.h"
#include "core/base/platform.h"
#include "core/ops/import/aliases.h"
#include "core/ops/import/import_file.h"
#include "core/store/tables/settings.h"
#include "text/convert.h"
#include "text/export/table_file.h"

#include <filesystem>

namespace quotasmith::cli {

namespace {

struct ImportOptions {
    std::string kind, file, source, sheet, encoding, delimiter, saveProfile, profile, existing, refused, month,
        headerLine, batch;
    std::vector<std::string> map, aliases, dateOrders, scales;
    bool createMissing = false;
    bool dryRun = false;
    bool allowRefused = false;
};

exchange::ExistingFacts requireExisting(const std::string &text)
{
    if (text.empty())
        return exchange::ExistingFacts::Refuse;
    requireWord("--existing", text, "add|replace|skip");
    if (text == "add")
        return exchange::ExistingFacts::Add;
    return text == "replace" ? exchange::ExistingFacts::Replace : exchange::ExistingFacts::Skip;
}

/// A batch that is named is to be replaced.
exchange::ExistingFacts existingOf(const ImportOptions &options)
{
    if (options.batch.empty())
        return requireExisting(options.existing);
    if (!options.existing.empty() && options.existing != "replace")
        throw base::Error("options-exclusive", {{"first", "--batch"}, {"second", "--existing " + options.existing}});
    return exchange::ExistingFacts::Replace;
}

std::optional<calendar::Month> findMonth(const std::string &text)
{
    const auto month = calendar::Month::parse(text);
    if (!month && !text.empty())
        throw base::Error("month-wanted", {{"period", text}});
    return month;
}

/// `1000` of all columns, `成本=1` of one.
void readColumns(const ImportOptions &options, exchange::ReadOptions &read)
{
    for (const std::string &entry : options.scales) {
        const auto [column, value] = exchange::parseColumnEntry(entry);
        const auto scale = column.empty() ? findNumber("--scale", value, 1) : requireNumber("--scale", value, 1);
        if (column.empty())
            read.scale = scale;
        else
            read.columns.push_back({column, scale, {}});
    }
    for (const std::string &entry : options.dateOrders) {
        const auto [column, value] = exchange::parseColumnEntry(entry);
        const exchange::DateOrder order = exchange::parseDateOrder(value);
        if (column.empty())
            read.dateOrder = order;
        else
            read.columns.push_back({column, {}, order});
    }
}

exchange::ImportOptions requestOf(const ImportOptions &options)
{
    if (!options.profile.empty() && !options.saveProfile.empty())
        throw base::Error("options-exclusive", {{"first", "--profile"}, {"second", "--as-profile"}});
    exchange::ImportOptions request;
    request.kind = requireKind(options.kind);
    request.form = {options.encoding, options.delimiter, options.sheet};
    for (const std::string &entry : options.map)
        request.map.push_back(exchange::parseMapEntry(entry));
    request.profile = options.profile;
    request.saveProfile = options.saveProfile;
    request.form.headerLine = findNumber("--header-line", options.headerLine, 1).value_or(0);
    request.read.month = findMonth(options.month);
    request.batch = options.batch;
    for (const std::string &entry : options.aliases)
        request.aliases.push_back(ops::parseAliasEntry(entry));
    readColumns(options, request.read);
    request.existing = existingOf(options);
    request.createMissing = options.createMissing;
    request.dryRun = options.dryRun;
    request.allowRefused = options.allowRefused;
    return request;
}

/// Before anything is imported: the refused lines must have somewhere to go, and not into what they came from.
void requireRefusedFile(const ImportOptions &options)
{
    requireExportable(options.refused);
    std::error_code isMissing;
    if (!options.refused.empty() && std::filesystem::equivalent(options.refused, options.source, isMissing))
        throw base::Error("output-is-the-source", {{"file", options.refused}});
}

ExitCode import(Context &context, const ImportOptions &options)
{
    exchange::ImportOptions request = requestOf(options);
    requireRefusedFile(options);
    const bool isBulk = request.kind == exchange::ImportKind::Actuals && !request.dryRun;
    const auto document =
        context.openForWriting(options.file, isBulk ? store::BackupReason::Import : store::BackupReason::Daily);
    request.read.progress = context.progress();
    const ops::ImportOutcome outcome = ops::importFile(*document, options.source, request);
    const bool hasRefused = outcome.report.refused.lines() > 0;
    if (hasRefused && !options.refused.empty())
        base::writeFileAtomically(options.refused, text::refusedBytes(options.source, outcome.report, options.refused,
                                                                      context.surroundings().clock->now()));
    answerImport(context.output(), outcome, store::readSettings(document->connection()));
    if (outcome.isRefused)
        return ExitCode::Refused;
    return hasRefused ? ExitCode::SomethingToSee : ExitCode::Done;
}

void declareReading(Command &command, ImportOptions &options)
{
    command.option("--map", "FIELD=COLUMN", options.map, Cli::tr("Which column a field is in; may be repeated"))
        .option("--sheet", "S", options.sheet,
                Cli::tr("The sheet of a workbook, by name or number (default: found out)"))
        .option("--header-line", "N", options.headerLine,
                Cli::tr("The line the names of the columns stand on (default: found out)"))
        .option("--month", "YYYY-MM", options.month, Cli::tr("The month of lines without a date"))
        .option("--encoding", "E", options.encoding,
                Cli::tr("utf-8, utf-16, gb18030, big5, latin1 (default: found out)"))
        .option("--delimiter", "C", options.delimiter, Cli::tr("What divides columns (default: found out)"))
        .option("--date-order", "[COLUMN=]ymd|dmy|mdy", options.dateOrders,
                Cli::tr("How dates are written, everywhere or in one column (default: found out); may be repeated"))
        .option("--scale", "[COLUMN=]N", options.scales,
                Cli::tr("Money counts in this many, 1000 or 10000, everywhere or in one column; may be repeated"))
        .option("--as-profile", "NAME", options.saveProfile, Cli::tr("Keep how this file is read under a name"))
        .option("--profile", "NAME", options.profile, Cli::tr("Read it as kept under this name"));
}

} // namespace

void declareImport(CommandLine &line)
{
    auto options = std::make_shared<ImportOptions>();
    Command command = line.add("import", Cli::tr("Import people, customers, products, actuals, targets or a list"));
    command
        .argument("KIND", options->kind,
                  Cli::tr("people, customers, products, actuals, targets, or a list of table kinds"))
        .argument("FILE", options->file, Cli::tr("The plan"))
        .argument("SOURCE", options->source, Cli::tr("The file to import"));
    declareReading(command, *options);
    command
        .option("--existing", "add|replace|skip", options->existing,
                Cli::tr("What to do when there are actuals of the same months and people"))
        .option("--batch", "ID", options->batch, Cli::tr("Which import to replace (default: the one of the same file)"))
        .option("--alias", "TEXT=CODE", options->aliases,
                Cli::tr("What the file calls a member of the plan; remembered, may be repeated"))
        .flag("--create-missing", options->createMissing,
              Cli::tr("Make people, customers and products that are unknown"))
        .flag("--dry-run", options->dryRun, Cli::tr("Only report"))
        .flag("--allow-refused", options->allowRefused, Cli::tr("Take the good lines even if some are refused"))
        .option("--refused", "OUT.csv|OUT.xlsx", options->refused,
                Cli::tr("Where refused lines are written, with the reason"))
        .runs([options](Context &context) { return import(context, *options); });
}

} // namespace quotasmith::cli
