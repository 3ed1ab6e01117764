// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/context.h"
#include "report/papers/statement_papers.h"

#include <span>
#include <string>

namespace quotasmith::cli {

/// Before the plan is read: throws Error{"format-unavailable",{format,known}} for a name that ends otherwise than
/// `.pdf`, and as store::requireReplaceable.
void requirePdf(const std::string &target);
/// The same, but a folder, which ends with no point and letters, will do: a file each. Throws
/// Error{"folder-is-a-file",{file,folder}} and Error{"file-unwritable"} where it cannot be made.
void requirePdfOrFolder(const std::string &target);

/// Writes one paper and answers `{paper,files,papers,pages}`.
void writePaper(Context &context, const char *kind, const std::string &target, const report::Paper &paper);
/// One file of all, or in a folder (made where there is none) one each, called by code and name.
void writePapers(Context &context, const char *kind, const std::string &target,
                 std::span<const report::PersonPaper> papers);

} // namespace quotasmith::cli
