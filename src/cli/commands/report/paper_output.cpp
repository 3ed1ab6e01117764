// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/report/paper_output.h"

#include "cli/answers.h"
#include "cli/words.h"
#include "core/base/error.h"
#include "core/base/platform.h"
#include "core/base/text.h"
#include "report/paper/print.h"
#include "report/papers/paper_files.h"
#include "text/convert.h"

namespace quotasmith::cli {

namespace {

std::string endingOf(const std::string &target)
{
    return base::lowered(std::filesystem::path(target).extension().string());
}

struct Written {
    Json files = Json::array();
    int papers = 0;
    int pages = 0;
};

void answer(Output &output, const char *kind, const std::string &target, const Written &written)
{
    output.json({{"paper", kind}, {"files", written.files}, {"papers", written.papers}, {"pages", written.pages}});
    output.line(Cli::tr("%n page(s) written to %1.", nullptr, written.pages).arg(text::fromUtf8(target)));
}

/// A folder that is there or can be made with all above it; there must be one to begin with that takes new names.
void requireMakeable(const std::string &target)
{
    if (target.empty())
        throw base::Error("file-unnamed");
    std::filesystem::path present = std::filesystem::absolute(target);
    std::error_code unknown;
    while (!std::filesystem::exists(present, unknown) && present.has_relative_path())
        present = present.parent_path();
    if (!std::filesystem::is_directory(present, unknown))
        throw base::Error("folder-is-a-file", {{"file", target}, {"folder", present.string()}});
    if (!base::isWritable(present))
        throw base::Error("file-unwritable", {{"file", target}, {"cause", "read-only folder"}});
}

} // namespace

void requirePdf(const std::string &target)
{
    const std::string ending = endingOf(target);
    if (ending != ".pdf")
        throw base::Error("format-unavailable", {{"format", ending.empty() ? target : ending}, {"known", ".pdf"}});
    requireExportable(target);
}

void requirePdfOrFolder(const std::string &target)
{
    std::error_code unknown;
    if (!std::filesystem::is_directory(target, unknown) && !endingOf(target).empty())
        requirePdf(target);
    else
        requireMakeable(target);
}

void writePaper(Context &context, const char *kind, const std::string &target, const report::Paper &paper)
{
    Written written;
    written.papers = 1;
    written.pages = report::savePdf(target, std::span(&paper, 1));
    written.files.push_back(target);
    answer(context.output(), kind, target, written);
}

void writePapers(Context &context, const char *kind, const std::string &target,
                 std::span<const report::PersonPaper> papers)
{
    Written written;
    written.papers = static_cast<int>(papers.size());
    if (endingOf(target) == ".pdf" && !std::filesystem::is_directory(target)) {
        std::vector<report::Paper> all;
        for (const report::PersonPaper &one : papers)
            all.push_back(one.paper);
        written.pages = report::savePdf(target, all);
        written.files.push_back(target);
    } else {
        for (const std::string &name : report::paperFileNames(papers))
            if (const std::filesystem::path file = std::filesystem::path(target) / name; std::filesystem::exists(file))
                requireExportable(file.string()); // the folder itself may still have to be made
        const report::SavedPapers saved = report::savePapers(target, papers);
        written.pages = saved.pages;
        for (const std::filesystem::path &file : saved.files)
            written.files.push_back(file.string());
    }
    answer(context.output(), kind, target, written);
}

} // namespace quotasmith::cli
