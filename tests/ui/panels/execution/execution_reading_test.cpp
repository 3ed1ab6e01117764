// SPDX-License-Identifier: Apache-2.0
#include "core/ops/lists/edit_lists.h"
#include "core/ops/sample/make_sample.h"
#include "core/plan/lists/kind.h"
#include "tests/ui/ui_fixture.h"
#include "ui/panels/execution/execution_panel.h"
#include "ui/panels/execution/pages/execution_page.h"
#include "ui/shell/pages/content_table.h"

#include <algorithm>
#include <QTest>
#include <vector>

namespace quotasmith::tests {
namespace {

using text::ExecutionPart;

/// The panel with the sample as a plan that is read beside the window.
class ExecutionReadingTest : public UiFixture {
protected:
    ExecutionReadingTest()
    {
        ops::makeSample(m_folder / "sample.qsplan", {});
        EXPECT_TRUE(m_session.open(m_folder / "sample.qsplan"));
        m_panel = std::make_unique<ui::ExecutionPanel>(ui::PanelContext{m_session, m_actions, m_view}, nullptr, 0);
        m_panel->resize(1280, 860);
        m_panel->showPage(QStringLiteral("work"));
        m_panel->show();
    }

    void awaitReading()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return m_panel->reading() && !m_panel->tasks().isBusy(); }, 20000));
        settle();
    }
    /// Until a reading is under way.
    void awaitBeginning()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return m_panel->tasks().isBusy(); }, 5000));
    }
    void add(const char *action)
    {
        ASSERT_TRUE(m_session.run([action](store::Document &document) {
            return ops::putRecord(document, plan::listKind("actions"), {{"text", action}, {"due", "2027-06-01"}})
                .changes;
        }));
    }
    std::size_t shownReminders() const
    {
        return m_panel->page(QStringLiteral("work"))->table(ExecutionPart::Reminders)->content().rows.size();
    }

    ui::ActionCatalog m_actions;
    std::unique_ptr<ui::ExecutionPanel> m_panel;
};

TEST_F(ExecutionReadingTest, SaysThatItReadsAndThenShowsThePage)
{
    const auto *waiting = m_panel->findChild<QLabel *>(QStringLiteral("execution-waiting"));
    ASSERT_NE(waiting, nullptr);
    EXPECT_TRUE(waiting->isVisible());
    EXPECT_EQ(m_panel->reading(), nullptr);
    awaitReading();
    EXPECT_FALSE(waiting->isVisible());
    EXPECT_GT(shownReminders(), 0u);
}

TEST_F(ExecutionReadingTest, KeepsWhatItShowsWhileItReadsAndNeverShowsAnOutdatedPlan)
{
    awaitReading();
    const std::size_t before = m_panel->reading()->all.actions.size();
    const std::size_t reminders = shownReminders();
    add("Call them");
    awaitBeginning();
    EXPECT_EQ(shownReminders(), reminders);
    EXPECT_TRUE(m_panel->page(QStringLiteral("work"))->isVisible());
    add("Write to them"); // while it reads
    std::vector<std::size_t> seen;
    EXPECT_TRUE(QTest::qWaitFor(
        [&] {
            seen.push_back(m_panel->reading()->all.actions.size());
            return seen.back() == before + 2;
        },
        20000));
    EXPECT_EQ(std::count(seen.begin(), seen.end(), before + 1), 0);
    settle();
    EXPECT_EQ(shownReminders(), reminders + 2);
}

TEST_F(ExecutionReadingTest, AWindowClosedWhileItReadsLeavesNothingBehind)
{
    awaitBeginning();
    m_panel.reset();
    settle();
    add("Call them");
    EXPECT_EQ(m_session.nextUndo()->op.code, "list-put");
}

TEST_F(ExecutionReadingTest, APlanClosedWhileItReadsIsNotShownAfterAnotherOne)
{
    awaitBeginning();
    m_session.close();
    settle();
    EXPECT_EQ(m_panel->reading(), nullptr);
    openPlan();
    awaitReading();
    EXPECT_TRUE(m_panel->reading()->all.strategies.empty());
    EXPECT_EQ(shownReminders(), 0u);
}

TEST_F(ExecutionReadingTest, AnotherLanguageWhileItReadsIsSpokenByWhatIsRead)
{
    awaitBeginning();
    m_speech.change(text::Language::Chinese);
    awaitReading();
    const auto &content = m_panel->page(QStringLiteral("work"))->table(ExecutionPart::Reminders)->content();
    EXPECT_EQ(content.title, text::executionPartName(ExecutionPart::Reminders));
    EXPECT_EQ(m_panel->findChild<QLabel *>(QStringLiteral("execution-as-of"))->text().contains(QStringLiteral("As of")),
              false);
}

TEST_F(ExecutionReadingTest, WhatChangedWhileItWasHiddenIsReadWhenItIsSeenAgain)
{
    awaitReading();
    const std::size_t before = m_panel->reading()->all.actions.size();
    m_panel->hide();
    add("Call them");
    settle();
    EXPECT_EQ(m_panel->reading()->all.actions.size(), before);
    m_panel->show();
    EXPECT_TRUE(QTest::qWaitFor([&] { return m_panel->reading()->all.actions.size() == before + 1; }, 20000));
}

} // namespace
} // namespace quotasmith::tests
