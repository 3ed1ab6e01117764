// SPDX-License-Identifier: Apache-2.0
#include "tests/architecture/source.h"
#include "tests/support/places.h"

#include <filesystem>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <regex>

namespace quotasmith::architecture {
namespace {

namespace fs = std::filesystem;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

/// The Markdown files of the project, from its root.
std::vector<std::string> pages()
{
    const fs::path root = tests::sourceFolder();
    std::vector<std::string> found;
    for (const fs::directory_entry &entry : fs::directory_iterator(root))
        if (entry.path().extension() == ".md")
            found.push_back(entry.path().filename().string());
    for (const char *folder : {"docs", "src", "tests"})
        for (const fs::directory_entry &entry : fs::recursive_directory_iterator(root / folder))
            if (entry.path().extension() == ".md")
                found.push_back(fs::relative(entry.path(), root).generic_string());
    return found;
}

/// Links to files that are not there; links to other places are not followed.
Complaints brokenLinks(const std::string &page, const std::string &text)
{
    static const std::regex kLink("\\]\\(([^)#\\s]+)[^)]*\\)");
    const fs::path folder = (fs::path(tests::sourceFolder()) / page).parent_path();
    Complaints found;
    for (std::sregex_iterator it(text.begin(), text.end(), kLink), end; it != end; ++it) {
        const std::string target = (*it)[1];
        if (target.find("://") == std::string::npos && !fs::exists(folder / target))
            found.push_back(page + ": " + target);
    }
    return found;
}

TEST(Docs, EveryLinkLeadsSomewhere)
{
    Complaints found;
    for (const std::string &page : pages())
        for (std::string &one : brokenLinks(page, textOf(page)))
            found.push_back(std::move(one));
    EXPECT_THAT(found, IsEmpty());
}

TEST(Docs, EveryDecisionIsListed)
{
    const std::string list = textOf("docs/adr/README.md");
    EXPECT_THAT(list, Not(IsEmpty()));
    for (const std::string &page : pages()) {
        if (page.starts_with("docs/adr/0")) {
            EXPECT_THAT(list, HasSubstr("(" + page.substr(std::string("docs/adr/").size()) + ")"));
        }
    }
}

TEST(DocsRule, FindsALinkToNowhere)
{
    EXPECT_THAT(
        brokenLinks("docs/architecture.md", "[a](adr/README.md#top) [b](nowhere.md) [c](https://example.org/x)"),
        ElementsAre("docs/architecture.md: nowhere.md"));
}

} // namespace
} // namespace quotasmith::architecture
