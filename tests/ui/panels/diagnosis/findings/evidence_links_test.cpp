// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/diagnosis/findings/evidence_links.h"

#include "tests/support/diagnosis_input.h"

#include <gtest/gtest.h>

namespace quotasmith::tests {
namespace {

using diagnosis::EvidenceRows;
using diagnosis::Finding;

class EvidenceLinkTest : public ::testing::Test {
protected:
    EvidenceLinkTest()
    {
        m_made.team("N1");
        m_person = m_made.person("P1", "N1");
        m_tier = m_made.tier("KA");
        m_account = m_made.account("A1", "KA");
    }
    ui::EvidenceLinks links(EvidenceRows rows, std::size_t most = 8) const
    {
        Finding finding{"outlier-actual", {}, diagnosis::Severity::Warn, {}, {}, {}};
        finding.rows = {std::move(rows)};
        return ui::evidenceLinks(finding, m_made.make(), most);
    }
    static EvidenceRows rows(std::string_view source, plan::Axis axis, std::vector<plan::NodeId> nodes,
                             std::vector<calendar::Month> months)
    {
        return {source, std::move(nodes), axis, std::move(months), {}};
    }

    DiagnosisInput m_made;
    plan::NodeId m_person, m_tier, m_account;
};

TEST_F(EvidenceLinkTest, AnActualOfTheYearLeadsToItsMonthAndPerson)
{
    const auto found = links(rows("actuals", plan::Axis::Organisation, {m_person}, {{2027, 3}}));
    ASSERT_EQ(found.links.size(), 1U);
    EXPECT_EQ(found.links[0].destination.panel, QStringLiteral("actuals"));
    EXPECT_EQ(found.links[0].destination.target->place.node, "P1");
    EXPECT_EQ(found.links[0].destination.target->place.period, "2027-03");
}

TEST_F(EvidenceLinkTest, AnActualOfAnotherYearStandsInTheDiagnosisItself)
{
    const auto found = links(rows("actuals", plan::Axis::Organisation, {m_person}, {{2025, 3}}));
    EXPECT_EQ(found.links[0].destination.panel, QStringLiteral("diagnosis"));
    EXPECT_EQ(found.links[0].destination.page, QStringLiteral("indicators"));
    EXPECT_EQ(found.links[0].destination.target->place.node, "P1");
}

TEST_F(EvidenceLinkTest, ACustomerStandsAmongTheCustomers)
{
    const auto found = links(rows("actuals", plan::Axis::Customer, {m_account}, {}));
    EXPECT_EQ(found.links[0].destination.page, QStringLiteral("customers"));
    EXPECT_EQ(found.links[0].destination.target->place.node, "A1");
}

TEST_F(EvidenceLinkTest, ATargetLeadsToItsCell)
{
    const auto found = links(rows("targets", plan::Axis::Customer, {m_tier}, {{2027, 11}}));
    EXPECT_EQ(found.links[0].destination.panel, QStringLiteral("targets"));
    EXPECT_EQ(found.links[0].destination.page, QStringLiteral("decompose-page"));
    EXPECT_EQ(found.links[0].destination.target->place.axis, plan::Axis::Customer);
    EXPECT_EQ(found.links[0].destination.target->place.period, "2027-11");
}

TEST_F(EvidenceLinkTest, WithoutNodesItIsTheCompany)
{
    const auto found = links(rows("actuals", plan::Axis::Organisation, {}, {}));
    ASSERT_EQ(found.links.size(), 1U);
    EXPECT_EQ(found.links[0].destination.target->place.node, "organisation");
    EXPECT_TRUE(found.links[0].destination.target->place.period.empty());
}

TEST_F(EvidenceLinkTest, RowsOfListsAreNamedByTheirKeys)
{
    const auto found = links({"rivals", {}, plan::Axis::Organisation, {}, {"R1", "R2"}});
    ASSERT_EQ(found.links.size(), 2U);
    EXPECT_EQ(found.links[1].destination.page, QStringLiteral("rivals"));
    EXPECT_EQ(found.links[1].destination.row, QStringLiteral("R2"));
}

TEST_F(EvidenceLinkTest, WhatIsTooManyIsCounted)
{
    std::vector<calendar::Month> months;
    for (int m = 1; m <= 12; ++m)
        months.emplace_back(2027, m);
    const auto found = links(rows("actuals", plan::Axis::Organisation, {m_person}, months), 5);
    EXPECT_EQ(found.links.size(), 5U);
    EXPECT_EQ(found.left, 7);
}

TEST_F(EvidenceLinkTest, ASourceNobodyKnowsIsNoLink)
{
    EXPECT_TRUE(links({"moon", {}, plan::Axis::Organisation, {}, {}}).links.empty());
}

} // namespace
} // namespace quotasmith::tests
