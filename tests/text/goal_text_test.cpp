// SPDX-License-Identifier: Apache-2.0
#include "text/goal_text.h"

#include "tests/text/translated.h"

#include <gmock/gmock.h>

namespace quotasmith::text {
namespace {

using ::testing::HasSubstr;

TEST(GoalText, HasBothLanguages)
{
    expectTranslated("Goal", goalNoticeSentences());
    expectTranslated("Goal", smartReasonSentences());
}

TEST(GoalText, NamesWhoIsMissing)
{
    ops::AnnualGoal goal;
    goal.bridge.empty = {plan::BridgeBasis::Industry, plan::BridgeBasis::Swot};
    for (int i = 10; i < 24; ++i)
        goal.bottomUp.missing.push_back("P" + std::to_string(i));
    const Speaking speaking(Language::English);
    EXPECT_THAT(toUtf8(goalNoticeText({"no-basis", 2}, goal, Reader::CommandLine)),
                HasSubstr("industry growth, SWOT."));
    EXPECT_THAT(toUtf8(goalNoticeText({"commitments-missing", 14}, goal, Reader::CommandLine)),
                HasSubstr("P21, and 2 more."));
    EXPECT_THAT(toUtf8(goalNoticeText({"short-history", 23}, goal, Reader::CommandLine)), HasSubstr("there are 23"));
    EXPECT_THAT(toUtf8(goalNoticeText({"no-basis", 2}, goal, Reader::CommandLine)), HasSubstr("(table put bridge)"));
    EXPECT_THAT(toUtf8(goalNoticeText({"no-basis", 2}, goal, Reader::Window)), HasSubstr("SWOT. Add them."));
    EXPECT_EQ(toUtf8(goalNoticeText({"moon-rise", 1}, goal, Reader::CommandLine)), "moon-rise");
}

TEST(GoalText, SaysWhatAProposedRowIsMadeFrom)
{
    goal::BridgeLine line;
    line.basis = plan::BridgeBasis::Headcount;
    line.note = "two more in May";
    const Speaking speaking(Language::English);
    EXPECT_EQ(toUtf8(bridgeNote(line)), "two more in May");
    line.source = goal::RowSource::Proposed;
    line.evidence = {{"headMonthsLastYear", money::Rate(361, 2), false},
                     {"headMonthsPlanYear", money::Rate(200, 1), false}};
    EXPECT_EQ(toUtf8(bridgeNote(line)), "proposed: 200 full head-months after 180.5 last year");
}

TEST(GoalText, ExplainsALetter)
{
    const Speaking speaking(Language::Chinese);
    EXPECT_EQ(toUtf8(smartReason("beyond-capacity")), "超出人员产能");
    EXPECT_EQ(toUtf8(smartReason("moon-rise")), "moon-rise");
}

} // namespace
} // namespace quotasmith::text
