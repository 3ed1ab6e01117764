// SPDX-License-Identifier: Apache-2.0
#include "tests/architecture/source.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <map>
#include <set>

namespace quotasmith::architecture {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

constexpr int kMostHeaderLines = 200;
constexpr int kMostSourceLines = 400;
constexpr std::size_t kMostPairs = 14;

Complaints tooLong(const Source &source)
{
    const int most = source.isHeader() ? kMostHeaderLines : kMostSourceLines;
    if (source.lines() <= most)
        return {};
    return {complaint(source, most + 1, std::to_string(source.lines()) + " lines, at most " + std::to_string(most))};
}

/// A header and its .cpp count as one pair.
Complaints crowdedFolders(const std::vector<Source> &sources)
{
    std::map<std::string, std::set<std::string>> pairs;
    for (const Source &source : sources)
        pairs[source.folder()].insert(source.stem());
    Complaints found;
    for (const auto &[folder, stems] : pairs)
        if (stems.size() > kMostPairs)
            found.push_back(folder + ": " + std::to_string(stems.size()) + " pairs, at most " +
                            std::to_string(kMostPairs));
    return found;
}

TEST(Sizes, FilesStaySmall)
{
    EXPECT_THAT(complaintsBelow({"src", "ui", "tests"}, tooLong), IsEmpty());
}

TEST(Sizes, FoldersStaySmall)
{
    EXPECT_THAT(crowdedFolders(sourcesBelow({"src", "ui"})), IsEmpty());
}

std::string emptyLines(int count)
{
    return std::string(static_cast<std::size_t>(count), '\n');
}

TEST(SizesRule, FindsTheFirstLineTooMany)
{
    EXPECT_THAT(tooLong(parsed("src/a.cpp", emptyLines(400))), IsEmpty());
    EXPECT_THAT(tooLong(parsed("src/a.cpp", emptyLines(401))), ElementsAre(HasSubstr("src/a.cpp:401:")));
    EXPECT_THAT(tooLong(parsed("src/a.h", emptyLines(200))), IsEmpty());
    EXPECT_THAT(tooLong(parsed("src/a.h", emptyLines(201))), ElementsAre(HasSubstr("src/a.h:201:")));
}

TEST(SizesRule, FindsACrowdedFolder)
{
    std::vector<Source> sources;
    for (int i = 0; i < 14; ++i) {
        sources.push_back(parsed("src/a/f" + std::to_string(i) + ".h", ""));
        sources.push_back(parsed("src/a/f" + std::to_string(i) + ".cpp", ""));
    }
    EXPECT_THAT(crowdedFolders(sources), IsEmpty());
    sources.push_back(parsed("src/a/one_more.h", ""));
    EXPECT_THAT(crowdedFolders(sources), ElementsAre("src/a: 15 pairs, at most 14"));
}

} // namespace
} // namespace quotasmith::architecture
