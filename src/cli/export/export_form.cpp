// SPDX-License-Identifier: Apache-2.0
#include "cli/export/export_form.h"

#include "cli/answers.h"
#include "cli/words.h"
#include "core/base/error.h"
#include "core/base/text.h"
#include "core/exchange/xlsx/writer/sheet_writer.h"
#include "text/convert.h"
#include "text/export/table_file.h"
#include "text/export/workbook_words.h"

#include <algorithm>
#include <array>
#include <filesystem>

namespace quotasmith::cli {

namespace {

/// Endings that promise something a table is not written as.
constexpr std::array<std::string_view, 9> kOtherForms{".pdf", ".png", ".svg",  ".xls", ".ods",
                                                      ".et",  ".doc", ".docx", ".html"};

} // namespace

exchange::ByteOrderMark ExportOptions::mark() const
{
    return withoutMark ? exchange::ByteOrderMark::Omitted : exchange::ByteOrderMark::Written;
}

std::string ExportOptions::form() const
{
    if (!format.empty())
        return format;
    return text::isWorkbookName(target) ? "xlsx" : "csv";
}

void declareExport(Command &command, ExportOptions &options, const char *forms)
{
    command
        .option("--format", forms, options.format,
                Cli::tr("The form of the file (default: what its name ends with, else csv)"))
        .option("-o,--output", "OUT", options.target, Cli::tr("The file to write (default: standard output)"))
        .flag("--no-bom", options.withoutMark, Cli::tr("Leave the byte-order mark out"));
}

void requireExport(const ExportOptions &options, const char *forms)
{
    if (!options.format.empty())
        requireWord("--format", options.format, forms);
    if (options.format == "xlsx" && options.target.empty())
        throw base::Error("option-needed", {{"option", "-o"}});
    const std::string ending = base::lowered(std::filesystem::path(options.target).extension().string());
    if (options.format.empty() && std::find(kOtherForms.begin(), kOtherForms.end(), ending) != kOtherForms.end())
        throw base::Error("format-unavailable", {{"format", ending}, {"known", ".csv, .xlsx"}});
    requireExportable(options.target);
}

std::string exportBytes(const Context &context, const ExportOptions &options, const exchange::ExportTable &table,
                        const QString &sheet, std::uint16_t frozenColumns)
{
    if (options.form() != "xlsx")
        return exchange::csvText(table, options.mark());
    return exchange::workbookBytes(table, text::workbookForm(sheet, context.surroundings().clock->now()),
                                   frozenColumns);
}

void answerExport(Output &output, const ExportOptions &options, std::int64_t rows)
{
    if (options.target.empty())
        return;
    output.json({{"file", options.target}, {"format", options.form()}, {"rows", rows}});
    output.line(
        Cli::tr("%n row(s) written to %1.", nullptr, static_cast<int>(rows)).arg(text::fromUtf8(options.target)));
}

} // namespace quotasmith::cli
