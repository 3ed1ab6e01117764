// SPDX-License-Identifier: Apache-2.0
#include "core/ops/plan/set_plan.h"
#include "core/store/tables/settings.h"
#include "tests/support/staffed_plan.h"

namespace quotasmith::tests {
namespace {

using SetPlan = StaffedPlan;

TEST_F(SetPlan, SettingsChangeTogetherInOneStep)
{
    const auto before = m_document->digest();
    ops::setPlan(*m_document, {{"company", "Acme"}, {"tax", "excluded"}, {"keep", "node"}}, ops::Run::Write);
    const plan::PlanSettings settings = store::readSettings(m_document->connection());
    EXPECT_EQ(settings.company, "Acme");
    EXPECT_EQ(settings.tax, plan::Tax::Excluded);
    expectUndone(before);
}

TEST_F(SetPlan, EditsFollowTheSettings)
{
    EXPECT_EQ(ops::defaultKeep(m_document->connection()), spread::Keep::Totals);
    ops::setPlan(*m_document, {{"keep", "both"}, {"ambitions", "off"}}, ops::Run::Write);
    EXPECT_EQ(ops::defaultKeep(m_document->connection()), spread::Keep::Both);
    EXPECT_EQ(errorOf([&] {
                  ops::setAmbition(*m_document, plan::Measure::Revenue, "stretch", value("90000"), ops::Run::Write);
              }),
              "ambitions-off");
}

TEST_F(SetPlan, WhatTheWindowShowsIsSwitchedOnAndUndone)
{
    const auto shown = [this] { return store::readSettings(m_document->connection()).shown; };
    EXPECT_TRUE(shown().empty()) << "calm by default";
    const auto before = m_document->digest();
    ops::setPlan(*m_document, {{"show", "cross-table, cushion"}}, ops::Run::Write);
    EXPECT_EQ(shown(), (plan::Features{plan::Feature::Cushion, plan::Feature::CrossTable}));
    EXPECT_EQ(ops::planSettings(m_document->connection()).back().value, "cushion,cross-table");
    expectUndone(before);
    for (const char *wrong : {"", "cushion,colour", "all", ","})
        EXPECT_EQ(errorOf([&] {
                      ops::setPlan(*m_document, {{"show", wrong}}, ops::Run::Write);
                  }),
                  "setting-refused")
            << wrong;
}

TEST_F(SetPlan, AnotherGrainSettlesTheTargetsAndComesBack)
{
    ops::setAnnualTarget(*m_document, plan::Measure::Revenue, value("77777"), ops::Run::Write);
    const auto before = m_document->digest();
    EXPECT_EQ(ops::setPlan(*m_document, {{"grain", "100"}}, ops::Run::Preview).targets.size(), 1U);
    EXPECT_EQ(m_document->digest(), before);
    ops::setPlan(*m_document, {{"grain", "100"}}, ops::Run::Write);
    EXPECT_EQ(at("organisation", "2027"), 7777700);
    EXPECT_EQ(at("P2", "2027-05") % 10000, 0);
    EXPECT_TRUE(ops::checkTargets(*m_document).ok);
    expectUndone(before);
}

TEST_F(SetPlan, WhatTargetsStandOnStays)
{
    EXPECT_EQ(errorOf([&] { ops::setPlan(*m_document, {{"money", "signed"}}, ops::Run::Write); }), "setting-fixed");
    ops::setPlan(*m_document, {{"money", "revenue"}}, ops::Run::Write);
}

TEST_F(SetPlan, TargetsMayEndAtTheTeams)
{
    ops::setPlan(*m_document, {{"plannedLevel.organisation", "team"}}, ops::Run::Write);
    EXPECT_EQ(at("A", "2027"), 3600000);
    expectSound();
    ops::setPlan(*m_document, {{"plannedLevel.organisation", "person"}}, ops::Run::Write);
    EXPECT_EQ(at("P1", "2027"), 1200000);
    expectSound();
    hold("P1", "2027");
    EXPECT_EQ(errorOf([&] {
                  ops::setPlan(*m_document, {{"plannedLevel.organisation", "team"}}, ops::Run::Write);
              }),
              "setting-fixed");
}

TEST_F(SetPlan, UnknownKeysAndBadValuesAreRefused)
{
    const auto before = m_document->digest();
    EXPECT_EQ(errorOf([&] { ops::setPlan(*m_document, {{"taxes", "included"}}, ops::Run::Write); }), "setting-unknown");
    EXPECT_EQ(errorOf([&] { ops::setPlan(*m_document, {{"tax", "maybe"}}, ops::Run::Write); }), "setting-refused");
    EXPECT_EQ(errorOf([&] { ops::setPlan(*m_document, {{"company", " "}}, ops::Run::Write); }), "setting-refused");
    EXPECT_EQ(errorOf([&] {
                  ops::setPlan(*m_document, {{"tax", "excluded"}, {"grain", "-1"}}, ops::Run::Write);
              }),
              "setting-refused");
    EXPECT_EQ(m_document->digest(), before);
}

} // namespace
} // namespace quotasmith::tests
