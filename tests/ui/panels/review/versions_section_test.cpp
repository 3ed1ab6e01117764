// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/review/versions/versions_section.h"

#include "core/money/money.h"
#include "core/ops/actuals/edit_actuals.h"
#include "core/ops/versions/approvers.h"
#include "tests/ui/panels/review/review_fixture.h"
#include "ui/panels/review/versions/approvers_dialog.h"
#include "ui/panels/review/versions/revise_dialog.h"
#include "ui/panels/review/versions/submit_dialog.h"
#include "ui/panels/review/versions/vote_dialog.h"
#include "ui/shell/pages/content_table.h"
#include "ui/widgets/grid/grid_view.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QRadioButton>

namespace quotasmith::tests {
namespace {

using ops::VersionState;

class VersionsSectionTest : public ReviewFixture {
protected:
    static const ops::VersionInfo &last(const ui::ReviewPanel &panel) { return panel.versions()->versions().back(); }
    static bool can(const ui::ReviewPanel &panel, const char *button)
    {
        return child<QPushButton>(panel, button)->isEnabled();
    }
    void revise(ops::Revising method)
    {
        run([method](store::Document &plan) {
            return ops::reviseTargets(plan, {method, plan::Measure::Revenue, "short", ""}, ops::Run::Write).changes;
        });
    }
    void closeMonths()
    {
        for (const int month : {1, 2})
            run([month](store::Document &plan) { return ops::closeMonth(plan, {2027, month}); });
    }
};

TEST_F(VersionsSectionTest, ADraftCanBeSubmittedAndNothingElse)
{
    openSales();
    const auto panel = show("versions");
    ASSERT_EQ(panel->versions()->versions().size(), 1U);
    EXPECT_EQ(last(*panel).state, VersionState::Draft);
    EXPECT_TRUE(can(*panel, "review-submit"));
    for (const char *button : {"review-withdraw", "review-vote", "review-revise", "review-drop"})
        EXPECT_FALSE(can(*panel, button)) << button;
    EXPECT_TRUE(child<QLabel>(*panel, "review-no-comparison")->isVisible());
}

TEST_F(VersionsSectionTest, SubmittingWithoutApproversIsRefusedInTheDialog)
{
    openSales();
    const auto panel = show("versions");
    ui::SubmitDialog dialog(m_session, last(*panel));
    dialog.show();
    dialog.accept();
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_FALSE(label(dialog, "submit-problem").isEmpty());
}

TEST_F(VersionsSectionTest, ApprovalIsRecordedOneByOneUntilItIsEnough)
{
    openSales();
    const auto panel = show("versions");
    run([](store::Document &plan) { return ops::setApprovers(plan, {"Lin", "Zhou", "Wu"}); });
    ui::SubmitDialog submission(m_session, last(*panel));
    child<QLineEdit>(submission, "submit-reason")->setText(QStringLiteral("kick-off"));
    submission.accept();
    settle();
    ASSERT_EQ(last(*panel).state, VersionState::Submitted);
    EXPECT_TRUE(can(*panel, "review-vote"));
    for (const char *name : {"Lin", "Zhou"}) {
        ui::VoteDialog vote(m_session, last(*panel));
        EXPECT_EQ(child<QComboBox>(vote, "vote-name")->currentText(), QString::fromUtf8(name)); // who is next
        vote.accept();
        settle();
    }
    EXPECT_EQ(last(*panel).state, VersionState::Approved);
    EXPECT_FALSE(last(*panel).code.empty());
    EXPECT_TRUE(can(*panel, "review-revise"));
    EXPECT_FALSE(can(*panel, "review-submit"));
}

TEST_F(VersionsSectionTest, ASubmissionIsWithdrawnByWhoMadeIt)
{
    openSales();
    const auto panel = show("versions");
    submit();
    ASSERT_EQ(last(*panel).state, VersionState::Submitted);
    ASSERT_TRUE(can(*panel, "review-withdraw"));
    child<QPushButton>(*panel, "review-withdraw")->click();
    settle();
    EXPECT_EQ(last(*panel).state, VersionState::Draft);
    EXPECT_FALSE(can(*panel, "review-withdraw"));
    EXPECT_TRUE(can(*panel, "review-submit"));
    m_session.undo();
    settle();
    EXPECT_EQ(last(*panel).state, VersionState::Submitted);
}

TEST_F(VersionsSectionTest, TheOrderOfApproversMovesRowByRow)
{
    openSales();
    run([](store::Document &plan) { return ops::setApprovers(plan, {"Lin", "Zhou", "Wu"}); });
    ui::ApproversDialog dialog(m_session);
    dialog.show();
    auto *up = child<QPushButton>(dialog, "approvers-up");
    auto *down = child<QPushButton>(dialog, "approvers-down");
    const auto order = [&] {
        std::vector<std::string> names;
        EXPECT_TRUE(
            m_session.read([&](const store::Document &plan) { names = ops::readApprovers(plan.connection()); }));
        return names;
    };
    ASSERT_TRUE(dialog.table()->showRow(QStringLiteral("Wu")));
    EXPECT_TRUE(up->isEnabled());
    EXPECT_FALSE(down->isEnabled()) << "nobody comes after the last";
    up->click();
    up->click();
    settle();
    EXPECT_EQ(order(), (std::vector<std::string>{"Wu", "Lin", "Zhou"}));
    EXPECT_EQ(dialog.grid()->currentIndex().row(), 0) << "the row that moved stays the current one";
    EXPECT_FALSE(up->isEnabled());
    down->click();
    settle();
    EXPECT_EQ(order(), (std::vector<std::string>{"Lin", "Wu", "Zhou"}));
    m_session.undo();
    settle();
    EXPECT_EQ(order(), (std::vector<std::string>{"Wu", "Lin", "Zhou"})) << "one step each";
}

TEST_F(VersionsSectionTest, ANoIsRecordedAsOne)
{
    openSales();
    const auto panel = show("versions");
    submit();
    ui::VoteDialog vote(m_session, last(*panel));
    child<QRadioButton>(vote, "vote-no")->setChecked(true);
    vote.accept();
    settle();
    EXPECT_EQ(last(*panel).no(), 1);
}

TEST_F(VersionsSectionTest, ARevisionShowsWhatItMovesBeforeItBegins)
{
    openSales();
    closeMonths();
    approve();
    const auto panel = show("versions");
    ui::ReviseDialog dialog(m_session, {2, ui::DisplayUnit::One});
    ASSERT_TRUE(dialog.bridge());
    auto *apply = child<QPushButton>(dialog, "revise-apply");
    EXPECT_FALSE(apply->isEnabled()); // without a reason
    for (const auto method : {ops::Revising::Respread, ops::Revising::Lower, ops::Revising::Free}) {
        dialog.choose(method);
        ASSERT_TRUE(dialog.bridge()) << ops::revisingCode(method);
        std::int64_t sum = dialog.bridge()->start;
        for (const ops::VersionBridgeRow &row : dialog.bridge()->rows)
            sum = money::addUnits(sum, row.change);
        EXPECT_EQ(sum, dialog.bridge()->end) << ops::revisingCode(method);
    }
    EXPECT_EQ(last(*panel).state, VersionState::Approved); // nothing was written
    dialog.choose(ops::Revising::Lower);
    EXPECT_LT(dialog.bridge()->end, dialog.bridge()->start);
    child<QLineEdit>(dialog, "revise-reason")->setText(QStringLiteral("January and February fell short"));
    ASSERT_TRUE(apply->isEnabled());
    dialog.accept();
    settle();
    EXPECT_EQ(last(*panel).number, 2);
    EXPECT_EQ(last(*panel).reason, "January and February fell short");
    EXPECT_TRUE(can(*panel, "review-drop"));
    ASSERT_TRUE(panel->versions()->comparison());
    EXPECT_LT(panel->versions()->comparison()->end, panel->versions()->comparison()->start);
}

TEST_F(VersionsSectionTest, ADroppedRevisionLeavesTheApprovedTargets)
{
    openSales();
    approve();
    revise(ops::Revising::Free);
    const auto panel = show("versions");
    ASSERT_EQ(last(*panel).number, 2);
    child<QPushButton>(*panel, "review-drop")->click();
    settle();
    EXPECT_EQ(last(*panel).number, 1);
    EXPECT_EQ(last(*panel).state, VersionState::Approved);
}

TEST_F(VersionsSectionTest, ShowsTheTargetsThatWereInForceOnADay)
{
    openSales();
    approve(); // on 2027-03-01
    const auto panel = show("versions");
    auto *table = child<QTableView>(*panel, "review-signed");
    ASSERT_TRUE(table->isVisible());
    EXPECT_EQ(table->model()->index(0, 5).data().toString(), QStringLiteral("14,400,000.00"));
    child<QDateEdit>(*panel, "review-signed-on")->setDate({2027, 2, 1});
    settle();
    EXPECT_FALSE(table->isVisible());
    EXPECT_FALSE(label(*panel, "review-signed-sentence").isEmpty());
}

TEST(MostMoved, IsWhoeverLosesOrGainsTheLargestShareOfWhatIsLeft)
{
    const plan::Node root{plan::NodeId(1), plan::Axis::Organisation, "C", "", {}, plan::Level::Root, false};
    std::vector<plan::Node> nodes{root};
    for (int i = 0; i < 2; ++i)
        nodes.push_back({plan::NodeId(2 + i), plan::Axis::Organisation, "P" + std::to_string(i), "", root.id,
                         plan::Level::Person, false});
    const plan::Tree tree(nodes, plan::Level::Person);
    spread::Sheet before;
    before.trees[0] = &tree;
    before.tables[0].leaves.resize(2);
    for (plan::TargetLine &line : before.tables[0].leaves)
        line.cells.fill(100);
    before.spine.cells.fill(200);
    before.closed.fill(true);
    before.closed[11] = false; // one month is left
    EXPECT_EQ(ui::mostMoved(before, before).share, money::Rate());
    spread::Sheet after = before;
    after.tables[0].leaves[1].cells[11] = 60;
    after.spine.cells[11] = 160;
    const ui::MostMoved most = ui::mostMoved(before, after);
    EXPECT_EQ(tree.node(most.node).code, "P1");
    EXPECT_EQ(most.share, money::Rate(-40, 100));
    before.tables[0].leaves[1].cells[11] = 0;
    EXPECT_FALSE(ui::mostMoved(before, after).share); // from nothing to something
}

} // namespace
} // namespace quotasmith::tests
