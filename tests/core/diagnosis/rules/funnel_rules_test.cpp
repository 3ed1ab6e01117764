// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/rules/rules.h"

#include "tests/core/diagnosis/rules/judged.h"

namespace quotasmith::diagnosis {
namespace {

using plan::Measure;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using tests::DiagnosisInput;

/// A hundred opportunities a month, of which so many are of interest.
void add(DiagnosisInput &making, int month, int ofInterest)
{
    for (int i = 0; i < 100; ++i) {
        plan::Opportunity &one = making.input.opportunities.emplace_back();
        one.code = "D" + std::to_string(making.input.opportunities.size());
        one.stage = i < ofInterest ? plan::FunnelStage::Interest : plan::FunnelStage::Lead;
        one.created = calendar::Date{2027, month, 5};
    }
}

DiagnosisInput months(int ofInterestBefore, int ofInterest)
{
    DiagnosisInput making;
    for (int month = 1; month <= 4; ++month)
        add(making, month, ofInterestBefore);
    add(making, 5, ofInterest);
    return making;
}

TEST(FunnelBlock, FiresWhenAStageFallsByFifteenPercent)
{
    EXPECT_THAT(fired("funnel-block", months(40, 34)), ElementsAre("funnel-block"));
    EXPECT_EQ(evidenceOf("funnel-block", months(40, 34), "stage-fall"), money::Rate(15, 100));
    EXPECT_EQ(evidenceOf("funnel-block", months(40, 34), "lead-to-interest"), money::Rate(34, 100));
}

TEST(FunnelBlock, DoesNotSpeakOfAHandfulOfDeals)
{
    const auto young = [](int count) {
        DiagnosisInput making = months(40, 40); // nothing fell up to May
        for (int i = 0; i < count; ++i) {       // June has begun: nothing of it has got anywhere yet
            plan::Opportunity &one = making.input.opportunities.emplace_back();
            one.code = "Y" + std::to_string(i);
            one.stage = plan::FunnelStage::Lead;
            one.created = calendar::Date{2027, 6, 1};
        }
        return making;
    };
    EXPECT_TRUE(isContent("funnel-block", young(4)));
    EXPECT_THAT(fired("funnel-block", young(5)), ElementsAre("funnel-block"));
    DiagnosisInput strict = young(5);
    strict.input.thresholds.set("funnel-block.least", money::Rate(6, 1));
    EXPECT_TRUE(isContent("funnel-block", strict));
}

TEST(FunnelBlock, OpensTheOpportunitiesOfTheMonth)
{
    const Verdict verdict = verdictOf("funnel-block", months(40, 34));
    ASSERT_EQ(verdict.findings.size(), 1);
    EXPECT_EQ(verdict.findings[0].rows[0].source, "opportunities");
    EXPECT_EQ(verdict.findings[0].rows[0].keys.size(), 100);
}

TEST(FunnelBlock, IsQuietJustUnderAndWhenNothingFell)
{
    EXPECT_TRUE(isContent("funnel-block", months(40, 35)));
    EXPECT_TRUE(isContent("funnel-block", months(40, 40)));
}

TEST(FunnelBlock, NamesWhatItMisses)
{
    DiagnosisInput making;
    EXPECT_THAT(missed("funnel-block", making), ElementsAre("opportunities"));
    add(making, 5, 40);
    EXPECT_THAT(missed("funnel-block", making), ElementsAre("opportunity-dates")) << "one month says nothing";
}

DiagnosisInput spokenTo(const char *day)
{
    DiagnosisInput making;
    making.tier("KA");
    const plan::NodeId account = making.account("C1", "KA");
    plan::Contact &contact = making.input.contacts.emplace_back();
    contact.code = "T1";
    contact.account = account;
    contact.last = DiagnosisInput::day(day);
    return making;
}

TEST(FollowUpOverdue, FiresAfterThirtyDays)
{
    const DiagnosisInput making = spokenTo("2027-12-01");
    EXPECT_THAT(fired("follow-up-overdue", making), ElementsAre("follow-up-overdue"));
    EXPECT_EQ(evidenceOf("follow-up-overdue", making, "days-longest"), money::Rate(30, 1));
    EXPECT_THAT(verdictOf("follow-up-overdue", making).findings[0].rows[0].nodes,
                ElementsAre(making.id(plan::Axis::Customer, "C1")));
}

TEST(FollowUpOverdue, IsQuietADayBefore)
{
    EXPECT_TRUE(isContent("follow-up-overdue", spokenTo("2027-12-02")));
}

TEST(FollowUpOverdue, NamesWhatItMisses)
{
    EXPECT_THAT(missed("follow-up-overdue", {}), ElementsAre("contacts", "visits"));
}

} // namespace
} // namespace quotasmith::diagnosis
