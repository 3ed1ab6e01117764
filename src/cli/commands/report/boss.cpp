// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/report/boss.h"

#include "cli/answers.h"
#include "cli/command_line.h"
#include "cli/commands/report/paper_output.h"
#include "cli/words.h"
#include "core/base/error.h"
#include "core/base/text.h"
#include "report/papers/boss_paper.h"
#include "text/convert.h"
#include "text/export/boss_workbook.h"
#include "text/export/table_file.h"

#include <filesystem>

namespace quotasmith::cli {

namespace {

struct BossOptions {
    std::string file, period, target;
};

ExitCode write(Context &context, const BossOptions &options)
{
    const std::string ending = base::lowered(std::filesystem::path(options.target).extension().string());
    if (ending != ".pdf" && !text::isWorkbookName(options.target))
        throw base::Error("format-unavailable",
                          {{"format", ending.empty() ? options.target : ending}, {"known", ".xlsx, .pdf"}});
    requireExportable(options.target);
    const auto document = context.openForReading(options.file);
    const ops::BossCopy copy = ops::readBossCopy(document->connection(), options.period);
    if (ending == ".pdf") {
        writePapers(context, "boss", options.target, report::bossPapers(copy, document->connection()));
        return ExitCode::Done;
    }
    Output &output = context.output();
    writeExport(output, options.target, text::bossWorkbook(copy, context.surroundings().clock->now()));
    Json sheets = Json::array();
    for (const ops::BossPlace &place : copy.places)
        sheets.push_back(copy.tree().node(place.self.node).code);
    output.json({{"paper", "boss"},
                 {"file", options.target},
                 {"through", copy.through ? Json(copy.through->text()) : Json(nullptr)},
                 {"sheets", sheets}});
    output.line(Cli::tr("Written to %1: %n sheets.", nullptr, static_cast<int>(copy.places.size()))
                    .arg(text::fromUtf8(options.target)));
    return ExitCode::Done;
}

} // namespace

void declareReportBoss(CommandLine &line)
{
    auto options = std::make_shared<BossOptions>();
    Command command =
        line.add("report boss", Cli::tr("A workbook or a PDF for the boss: the company and each region on "
                                        "a sheet of its own, ready to print"));
    command.argument("FILE", options->file, Cli::tr("The plan"))
        .option("--period", "P", options->period, Cli::tr("Up to its last month (default: the last that counts)"))
        .needed("-o,--output", "OUT.xlsx|OUT.pdf", options->target, Cli::tr("The workbook, or the PDF"));
    command.runs([options](Context &context) { return write(context, *options); });
}

} // namespace quotasmith::cli
