// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/panels/commission/commission_fixture.h"
#include "ui/panels/commission/cost/cost_section.h"
#include "ui/shell/pages/content_table.h"

#include <QLabel>
#include <QTest>

namespace quotasmith::tests {
namespace {

/// The panel with a plan that is read beside the window.
class CommissionReadingTest : public CommissionFixture {
protected:
    CommissionReadingTest()
    {
        openPaid();
        m_panel = std::make_unique<ui::CommissionPanel>(ui::PanelContext{m_session, m_actions, m_view}, nullptr, 0);
        m_panel->resize(1400, 900);
        m_panel->show();
    }

    void awaitReading()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return m_panel->reading() && !m_panel->tasks().isBusy(); }, 20000));
        settle();
    }
    void awaitBeginning()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return m_panel->tasks().isBusy(); }, 5000));
    }
    void rename(const char *name)
    {
        ASSERT_TRUE(m_session.run([name](store::Document &document) {
            exchange::SchemeFile file = exchange::readSchemeTemplate("seed", 2);
            file.code = "seed";
            file.name = name;
            return ops::putScheme(document, file, "seed").changes;
        }));
    }

    std::unique_ptr<ui::CommissionPanel> m_panel;
};

TEST_F(CommissionReadingTest, ShowsThePageOnceItHasRead)
{
    EXPECT_TRUE(find<QLabel>(*m_panel, "commission-waiting")->isVisible());
    awaitReading();
    EXPECT_FALSE(find<QLabel>(*m_panel, "commission-waiting")->isVisible());
    EXPECT_EQ(m_panel->schemes()->current(), "seed");
}

TEST_F(CommissionReadingTest, ASecondEditWhileItReadsIsWhatItShows)
{
    awaitReading();
    rename("First");
    awaitBeginning();
    EXPECT_TRUE(m_panel->schemes()->isVisible());
    rename("Second");
    ASSERT_TRUE(QTest::qWaitFor(
        [this] {
            EXPECT_NE(m_panel->reading()->book.schemes.front().file.name, "First");
            return m_panel->reading()->book.schemes.front().file.name == "Second";
        },
        20000));
}

TEST_F(CommissionReadingTest, AWindowClosedWhileItReadsLeavesNothingBehind)
{
    awaitBeginning();
    m_panel.reset();
    settle();
    rename("After");
    EXPECT_EQ(stored().front().file.name, "After");
}

TEST_F(CommissionReadingTest, APlanClosedWhileItReadsIsNotShown)
{
    awaitBeginning();
    m_session.close();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !m_panel->tasks().isBusy(); }, 5000));
    settle();
    EXPECT_EQ(m_panel->reading(), nullptr);
    openPlan();
    awaitReading();
    EXPECT_EQ(m_panel->schemes()->current(), "seed");
}

TEST_F(CommissionReadingTest, AnotherLanguageWhileItReadsIsSpokenByWhatIsRead)
{
    awaitBeginning();
    m_speech.change(text::Language::Chinese);
    awaitReading();
    EXPECT_NE(find<QPushButton>(*m_panel, "commission-export")->text(), QStringLiteral("Export"));
}

TEST_F(CommissionReadingTest, TheYearIsSimulatedBesideTheWindow)
{
    awaitReading();
    m_panel->showPage(QStringLiteral("cost"));
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_panel->cost()->simulation().scenarios.size() >= 3; }, 20000));
    const auto *table =
        static_cast<const ui::ContentTable *>(find<QTableView>(*m_panel, "commission-scenarios")->parentWidget());
    EXPECT_EQ(table->content().rows[1].cells[3].text, QStringLiteral("216,000.00"));
}

} // namespace
} // namespace quotasmith::tests
