// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"
#include "cli/context.h"
#include "core/exchange/export_table.h"
#include "core/exchange/xlsx/writer/new_workbook.h"

#include <QString>

#include <memory>
#include <string>

namespace quotasmith::cli {

/// In which form a table leaves, and where to: `--format csv|xlsx|json -o OUT --no-bom`.
struct ExportOptions {
    std::string format; ///< empty: not said, `form` tells
    std::string target; ///< empty: standard output
    bool withoutMark = false;

    exchange::ByteOrderMark mark() const;
    /// What was said, else what the file's name ends with: `xlsx`, else `csv`.
    std::string form() const;
};

/// `forms`: the words of --format this command knows.
void declareExport(Command &command, ExportOptions &options, const char *forms);
/// Before the plan is read: throws Error{"word-unknown"}, for a workbook without a file
/// Error{"option-needed",{option}}, for a file named as what no table is written as
/// Error{"format-unavailable",{format,known}}, and as store::requireReplaceable.
void requireExport(const ExportOptions &options, const char *forms);

/// The table as CSV or, with --format xlsx, as a workbook whose sheet has this name. Not for JSON.
std::string exportBytes(const Context &context, const ExportOptions &options, const exchange::ExportTable &table,
                        const QString &sheet, std::uint16_t frozenColumns);
/// The answer to an export that went into a file: `{file,format,rows}`; nothing when it went to standard output.
void answerExport(Output &output, const ExportOptions &options, std::int64_t rows);

} // namespace quotasmith::cli
