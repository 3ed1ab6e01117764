// SPDX-License-Identifier: Apache-2.0
#include "core/goal/smart.h"

#include <gtest/gtest.h>

namespace quotasmith::goal {
namespace {

SmartFacts good()
{
    SmartFacts facts;
    facts.amount = 100;
    facts.hasPeople = true;
    facts.isCounted = true;
    facts.isLinked = true;
    facts.monthsWithAmount = 12;
    facts.probability = money::Rate(1, 2);
    return facts;
}

SmartMark markOf(SmartLetter letter, const SmartFacts &facts)
{
    return checkSmart(facts)[static_cast<std::size_t>(letter)];
}

TEST(Smart, ACompleteTargetHasAllFive)
{
    for (const SmartMark &mark : checkSmart(good()))
        EXPECT_EQ(mark.verdict, SmartVerdict::Yes) << mark.reason;
}

TEST(Smart, ATargetWithoutAnythingHasNone)
{
    const SmartMarks marks = checkSmart({});
    EXPECT_EQ(marks[0].reason, "unowned");
    EXPECT_EQ(marks[1].reason, "no-amount");
    EXPECT_EQ(marks[2], (SmartMark{SmartVerdict::Unknown, "no-evidence"}));
    EXPECT_EQ(marks[3].reason, "no-goal");
    EXPECT_EQ(marks[4].reason, "no-month");
}

TEST(Smart, SpecificNeedsSomebodyForEveryPart)
{
    SmartFacts facts = good();
    facts.unowned = 40;
    EXPECT_EQ(markOf(SmartLetter::Specific, facts), (SmartMark{SmartVerdict::No, "partly-unowned"}));
    facts.unowned = 100;
    EXPECT_EQ(markOf(SmartLetter::Specific, facts).reason, "unowned");
    facts.hasPeople = false;
    facts.unowned = 0;
    EXPECT_EQ(markOf(SmartLetter::Specific, facts).reason, "unowned");
    facts.hasOwner = true;
    EXPECT_EQ(markOf(SmartLetter::Specific, facts).reason, "owned");
}

TEST(Smart, AttainableByProbabilityElseByCapacity)
{
    SmartFacts facts = good();
    facts.capacity = 1;
    EXPECT_EQ(markOf(SmartLetter::Attainable, facts).reason, "probable");
    facts.probability = money::Rate(1, 5);
    EXPECT_EQ(markOf(SmartLetter::Attainable, facts).reason, "probable");
    facts.probability = money::Rate(1999, 10'000);
    EXPECT_EQ(markOf(SmartLetter::Attainable, facts).reason, "improbable");
    facts.probability.reset();
    EXPECT_EQ(markOf(SmartLetter::Attainable, facts).reason, "beyond-capacity");
    facts.capacity = 100;
    EXPECT_EQ(markOf(SmartLetter::Attainable, facts).reason, "within-capacity");
}

TEST(Smart, MeasurableNeedsActuals)
{
    SmartFacts facts = good();
    facts.isCounted = false;
    EXPECT_EQ(markOf(SmartLetter::Measurable, facts).reason, "no-actuals");
}

} // namespace
} // namespace quotasmith::goal
