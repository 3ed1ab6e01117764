// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/papers/statement_papers.h"

#include <filesystem>
#include <span>
#include <string>
#include <vector>

/// Papers of many people as a file each.
namespace quotasmith::report {

/// `P001 Ann.pdf`: a name a paper, in their order. Letters that some file system forbids become `_`, a long name is cut
/// between letters, and no two are alike even where case does not count.
std::vector<std::string> paperFileNames(std::span<const PersonPaper> papers);

struct SavedPapers {
    std::vector<std::filesystem::path> files;
    int pages = 0;
};
/// Writes them into the folder, which is made where there is none; files of those names are replaced. All or nothing
/// new: when one cannot be written, those that were not there before are gone again. Throws
/// Error{"file-unwritable",{file,cause}}.
SavedPapers savePapers(const std::filesystem::path &folder, std::span<const PersonPaper> papers);

} // namespace quotasmith::report
