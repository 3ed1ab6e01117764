// SPDX-License-Identifier: Apache-2.0
#include "core/base/text.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace quotasmith::base {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(Nearest, TheFewestEditsComeFirst)
{
    EXPECT_THAT(nearest("revenu", {"refund", "revenue", "avenue"}), ElementsAre("revenue"));
    EXPECT_THAT(nearest("organsation", {"organisations", "organisation", "product"}),
                ElementsAre("organisation", "organisations"));
}

TEST(Nearest, SwappedNeighboursAreOneEdit)
{
    EXPECT_THAT(nearest("abdc", {"abcd"}), ElementsAre("abcd"));
    EXPECT_THAT(nearest("badc", {"abcd"}), IsEmpty()) << "two edits of four are too many";
}

TEST(Nearest, CountsCodePointsAndFoldsFirst)
{
    EXPECT_THAT(nearest("张珊", {"李四", "张三", "张珊珊"}), ElementsAre("张三", "张珊珊"));
    EXPECT_THAT(nearest("ＲＥＶＥＮＵＥ", {"revenue"}), ElementsAre("revenue"));
}

TEST(Nearest, NamesThatContainTheTextComeLast)
{
    EXPECT_THAT(nearest("华东", {"公司华东一区", "华北", "华中"}), ElementsAre("华北", "华中", "公司华东一区"));
}

TEST(Nearest, OneLetterIsNotEveryShortName)
{
    EXPECT_THAT(nearest("a", {"b", "c"}), IsEmpty());
    EXPECT_THAT(nearest("a", {"b", "A", "xa"}), ElementsAre("A", "xa"));
}

TEST(Nearest, GivesAtMostSoManyInTheirOwnOrderOnATie)
{
    const std::vector<std::string> candidates{"teams", "beam", "seam", "ream", "team"};
    EXPECT_THAT(nearest("team", candidates), ElementsAre("team", "teams", "beam"));
    EXPECT_THAT(nearest("team", candidates, 1), ElementsAre("team"));
    EXPECT_THAT(nearest("", candidates), IsEmpty());
    EXPECT_THAT(nearest("team", {}), IsEmpty());
}

} // namespace
} // namespace quotasmith::base
