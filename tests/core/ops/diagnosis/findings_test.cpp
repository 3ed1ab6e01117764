// SPDX-License-Identifier: Apache-2.0
#include "core/ops/diagnosis/findings.h"

#include "core/store/queries/market_lists.h"
#include "tests/support/plan_fixture.h"

#include <gmock/gmock.h>

namespace quotasmith::tests {

using ops::FindingStatus;

/// A plan whose diagnosis found two things.
class Findings : public PlanFixture {
protected:
    Findings()
    {
        m_judgement.findings = {{"funnel-block", {}, diagnosis::Severity::Bad, "coach-stage", {}, {}},
                                {"unmet-need", "N1", diagnosis::Severity::Warn, "serve-need", {}, {}}};
    }
    store::Changes act(const std::string &id, const ops::FindingAction &action)
    {
        return ops::actOnFinding(*m_document, m_judgement, id, action);
    }
    store::Changes dismiss(const std::string &id, const std::string &reason)
    {
        return ops::dismissFinding(*m_document, m_judgement, id, reason);
    }
    std::map<std::string, ops::FindingMark> marks() { return ops::readFindingMarks(m_document->connection()); }
    std::vector<plan::ActionItem> actions() { return store::readActions(m_document->connection()); }

    std::unique_ptr<store::Document> m_document = open();
    diagnosis::Judgement m_judgement;
};

TEST_F(Findings, BecomeAnActionInOneStep)
{
    const base::HashSum before = m_document->digest();
    const store::Changes changes = act("unmet-need:N1", {" Deliver in two days ", "Ann", "2027-05-31"});
    EXPECT_EQ(changes.op, "finding-act");
    ASSERT_EQ(actions().size(), 1u);
    EXPECT_EQ(actions()[0].text, "Deliver in two days");
    EXPECT_EQ(actions()[0].owner, "Ann");
    EXPECT_EQ(actions()[0].due, calendar::Date::parse("2027-05-31"));
    EXPECT_EQ(actions()[0].finding, "unmet-need:N1");
    EXPECT_EQ(actions()[0].status, plan::ActionStatus::Open);
    EXPECT_EQ(marks().at("unmet-need:N1").status, FindingStatus::Acted);
    EXPECT_EQ(marks().at("unmet-need:N1").action, actions()[0].code);
    m_document->undo();
    EXPECT_EQ(m_document->digest(), before);
    EXPECT_TRUE(marks().empty());
    m_document->redo();
    EXPECT_EQ(marks().at("unmet-need:N1").status, FindingStatus::Acted);
}

TEST_F(Findings, HaveOneActionHoweverOftenTheyAreActedOn)
{
    act("unmet-need:N1", {"Deliver", "Ann", "2027-05-31"});
    act("unmet-need:N1", {"Deliver sooner", "", ""});
    ASSERT_EQ(actions().size(), 1u);
    EXPECT_EQ(actions()[0].text, "Deliver sooner");
    EXPECT_EQ(actions()[0].owner, "Ann") << "what is not said stays";
    dismiss("unmet-need:N1", "known");
    ops::reopenFinding(*m_document, "unmet-need:N1");
    act("unmet-need:N1", {"Deliver at once", "", ""});
    EXPECT_EQ(actions().size(), 1u);
    EXPECT_EQ(marks().at("unmet-need:N1").action, actions()[0].code);
}

TEST_F(Findings, AreDismissedWithTheirReasonAndOpenedAgain)
{
    EXPECT_EQ(dismiss("funnel-block", " one large order ").op, "finding-dismiss");
    EXPECT_EQ(marks().at("funnel-block").status, FindingStatus::Dismissed);
    EXPECT_EQ(marks().at("funnel-block").reason, "one large order");
    EXPECT_EQ(ops::reopenFinding(*m_document, "funnel-block").op, "finding-reopen");
    EXPECT_EQ(marks().at("funnel-block").status, FindingStatus::Open);
    EXPECT_TRUE(marks().at("funnel-block").reason.empty());
    m_document->undo();
    EXPECT_EQ(marks().at("funnel-block").reason, "one large order");
}

TEST_F(Findings, StayMarkedWhenTheyNoLongerFire)
{
    dismiss("funnel-block", "known");
    m_judgement.findings.clear();
    EXPECT_EQ(marks().at("funnel-block").status, FindingStatus::Dismissed);
    EXPECT_FALSE(act("funnel-block", {"Look again", "", ""}).isEmpty()) << "a marked one may still be acted on";
}

TEST_F(Findings, TheSameMarkAgainIsNoStep)
{
    dismiss("funnel-block", "known");
    EXPECT_TRUE(dismiss("funnel-block", "known").isEmpty());
    act("unmet-need:N1", {"Deliver", "", ""});
    EXPECT_TRUE(act("unmet-need:N1", {"Deliver", "", ""}).isEmpty());
    EXPECT_EQ(actions().size(), 1u);
}

TEST_F(Findings, NobodyHasAreRefused)
{
    EXPECT_EQ(errorOf([&] { act("funnel-blok", {"x", "", ""}); }), "finding-unknown");
    EXPECT_EQ(errorOf([&] { dismiss("moon-rise", "x"); }), "finding-unknown");
    EXPECT_EQ(errorOf([&] { ops::reopenFinding(*m_document, "funnel-block"); }), "finding-unknown");
    try {
        act("funnel-blok", {"x", "", ""});
    } catch (const base::Error &error) {
        EXPECT_EQ(error.value("nearest"), "funnel-block");
    }
}

TEST_F(Findings, AskForWordsAndADay)
{
    const base::HashSum before = m_document->digest();
    EXPECT_EQ(errorOf([&] { dismiss("funnel-block", "  "); }), "reason-missing");
    EXPECT_EQ(errorOf([&] { act("funnel-block", {"  ", "", ""}); }), "record-field-missing");
    EXPECT_EQ(errorOf([&] { act("funnel-block", {"x", "", "soon"}); }), "record-value-bad");
    EXPECT_EQ(m_document->digest(), before);
}

} // namespace quotasmith::tests
