// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/files/outside/plan_notices.h"

#include "core/ops/targets/edit_targets.h"
#include "core/store/sqlite/connection.h"
#include "tests/ui/ui_fixture.h"
#include "ui/panels/targets/decompose/decompose_page.h"
#include "ui/panels/targets/targets_panel.h"
#include "ui/shell/files/backups/damaged_dialog.h"
#include "ui/shell/main_window.h"

#include <fstream>
#include <QPushButton>
#include <QTest>
#include <QTimer>

namespace quotasmith::tests {
namespace {

namespace fs = std::filesystem;
using ui::ActionId;

class PlanNoticesTest : public UiFixture {
protected:
    void openInWindow(const fs::path &file)
    {
        m_window.show();
        ASSERT_TRUE(m_window.openPlan(QString::fromStdString(file.string())));
        settle();
    }
    ui::MessageBar *bar(const char *name) { return m_window.findChild<ui::MessageBar *>(QString::fromUtf8(name)); }
    bool says(const char *name, const char *words)
    {
        settle();
        return bar(name)->isVisible() && bar(name)->sentence().contains(QString::fromUtf8(words));
    }
    bool click(const char *name, const char *text)
    {
        for (auto *button : bar(name)->findChildren<QPushButton *>())
            if (button->isVisible() && button->text() == QString::fromUtf8(text)) {
                button->click();
                settle();
                return true;
            }
        return false;
    }
    bool edit()
    {
        return m_session.run([](store::Document &document) {
            return ops::setAnnualTarget(document, plan::Measure::Revenue, spread::parseValue("1500万", 2).value.value(),
                                        ops::Run::Write)
                .changes;
        });
    }
    /// The plan as somebody else has gone on with it.
    fs::path theirs()
    {
        const fs::path other = m_folder / "theirs.qsplan";
        fs::copy_file(m_file, other);
        const auto document = store::Document::openForWriting(other, surroundings());
        ops::setAnnualTarget(*document, plan::Measure::Revenue, spread::parseValue("1700万", 2).value.value(),
                             ops::Run::Write);
        return other;
    }
    void expectReadOnly(const char *words)
    {
        EXPECT_TRUE(says("state-notice", words)) << bar("state-notice")->sentence().toStdString();
        EXPECT_FALSE(m_session.isWritable());
        EXPECT_FALSE(m_window.actions().action(ActionId::ToggleHold)->isEnabled());
        EXPECT_FALSE(m_window.actions().action(ActionId::Undo)->isEnabled());
        EXPECT_FALSE(edit());
    }
    QString total()
    {
        const auto &model = m_window.findChild<ui::DecomposePage *>()->model();
        return model.index(0, model.columnCount() - 1).data().toString() + model.index(0, 6).data().toString();
    }

    ui::MainWindow m_window{m_session, m_view, m_speech, {ui::targetsPanelFactory()}};
};

TEST_F(PlanNoticesTest, AFileReplacedIsSeenWithoutAnEditAndWhatIsThereCanBeOpened)
{
    openInWindow(m_file);
    const QString mine = total();
    fs::rename(theirs(), m_file);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !m_session.isWritable(); }, 5000));
    expectReadOnly("was replaced by another file");
    EXPECT_EQ(total(), mine);
    ASSERT_TRUE(click("state-notice", "Open what is there now"));
    EXPECT_TRUE(m_session.isWritable());
    EXPECT_FALSE(bar("state-notice")->isVisible());
    EXPECT_NE(total(), mine);
    EXPECT_EQ(stored(plan::Axis::Organisation, "organisation", "2027"), 1'700'000'000);
}

TEST_F(PlanNoticesTest, AFileReplacedIsSeenByTheNextEditAndMineIsSavedBesideIt)
{
    openInWindow(m_file);
    fs::rename(theirs(), m_file);
    EXPECT_FALSE(edit());
    EXPECT_EQ(m_session.lastError()->code(), "file-replaced");
    settle();
    expectReadOnly("was replaced by another file");
    ASSERT_TRUE(click("state-notice", "Save mine as a copy beside it"));
    const fs::path copy = m_folder / "plan (my copy).qsplan";
    ASSERT_TRUE(fs::exists(copy));
    EXPECT_EQ(stored(plan::Axis::Organisation, "organisation", "2027"), 1'700'000'000) << "theirs is untouched";
    m_file = copy;
    EXPECT_EQ(stored(plan::Axis::Organisation, "organisation", "2027"), 1'440'000'000);
}

TEST_F(PlanNoticesTest, ADeletedPlanCanStillBeSaved)
{
    openInWindow(m_file);
    fs::remove(m_file);
    EXPECT_FALSE(edit());
    settle();
    expectReadOnly("is not there any more");
    ASSERT_TRUE(click("state-notice", "Save mine as a copy beside it"));
    EXPECT_FALSE(fs::exists(m_file));
    m_file = m_folder / "plan (my copy).qsplan";
    EXPECT_EQ(stored(plan::Axis::Organisation, "organisation", "2027"), 1'440'000'000);
}

TEST_F(PlanNoticesTest, AMovedPlanIsOpenedWhereItIsNow)
{
    openInWindow(m_file);
    fs::create_directory(m_folder / "moved");
    fs::rename(m_file, m_folder / "moved/plan.qsplan");
    EXPECT_FALSE(edit());
    settle();
    expectReadOnly("it was moved to");
    ASSERT_TRUE(click("state-notice", "Open it where it is now"));
    EXPECT_TRUE(m_session.isWritable());
    EXPECT_EQ(m_session.file().parent_path().filename(), "moved");
    EXPECT_TRUE(edit());
}

TEST_F(PlanNoticesTest, WhatAnotherProgramWroteIsShownAndNotWrittenOver)
{
    openInWindow(m_file);
    const QString mine = total();
    const std::string bytes = bytesOf(theirs());
    writeBytes(m_file, bytes); // into the very file, as a service may
    EXPECT_FALSE(edit());
    EXPECT_EQ(m_session.lastError()->code(), "file-changed-outside");
    settle();
    expectReadOnly("Another program has changed");
    EXPECT_NE(total(), mine) << "what is shown is what is in the file";
    EXPECT_EQ(bytesOf(m_file), bytes);
    ASSERT_TRUE(click("state-notice", "Open what is there now"));
    EXPECT_TRUE(m_session.isWritable());
    EXPECT_NE(total(), mine);
}

TEST_F(PlanNoticesTest, WhatIsNoPlanIsNotOpenedAndMineStays)
{
    openInWindow(m_file);
    const QString mine = total();
    fs::remove(m_file);
    writeBytes(m_file, "not a plan");
    EXPECT_FALSE(edit());
    settle();
    QTimer closer;
    QObject::connect(&closer, &QTimer::timeout, &m_window, [] {
        if (QWidget *box = QApplication::activeModalWidget())
            box->close();
    });
    closer.start(5);
    ASSERT_TRUE(click("state-notice", "Open what is there now"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !QApplication::activeModalWidget(); }));
    EXPECT_TRUE(m_session.isOpen());
    EXPECT_EQ(total(), mine);
    EXPECT_TRUE(says("state-notice", "was replaced"));
}

TEST_F(PlanNoticesTest, ASharedFolderIsWarnedOfUntilThatIsSilencedForThePlan)
{
    const fs::path folder = m_folder / "OneDrive - Acme";
    fs::create_directory(folder);
    fs::copy_file(m_file, folder / "plan.qsplan");
    openInWindow(m_file);
    EXPECT_FALSE(bar("place-notice")->isVisible());
    openInWindow(folder / "plan.qsplan");
    EXPECT_TRUE(says("place-notice", "a folder that OneDrive copies between machines"));
    EXPECT_TRUE(m_session.isWritable());
    openInWindow(m_file);
    EXPECT_FALSE(bar("place-notice")->isVisible());
    openInWindow(folder / "plan.qsplan");
    ASSERT_TRUE(click("place-notice", "Do not show again for this plan"));
    EXPECT_FALSE(bar("place-notice")->isVisible());
    openInWindow(m_file);
    openInWindow(folder / "plan.qsplan");
    EXPECT_FALSE(bar("place-notice")->isVisible());
}

TEST_F(PlanNoticesTest, ConflictCopiesAreNamedAndNewOnesAgain)
{
    fs::copy_file(m_file, m_folder / "plan-DESKTOP-7A.qsplan");
    openInWindow(m_file);
    EXPECT_TRUE(says("conflict-notice", "plan-DESKTOP-7A.qsplan"));
    ASSERT_TRUE(click("conflict-notice", "Do not show again for this plan"));
    m_session.close();
    openInWindow(m_file);
    EXPECT_FALSE(bar("conflict-notice")->isVisible());
    m_session.close();
    fs::copy_file(m_file, m_folder / "plan (conflicted copy 2027-01-02).qsplan");
    openInWindow(m_file);
    EXPECT_TRUE(says("conflict-notice", "conflicted copy 2027-01-02"));
}

TEST_F(PlanNoticesTest, SpeaksTheLanguageOfTheWindow)
{
    openInWindow(m_file);
    fs::remove(m_file);
    EXPECT_FALSE(edit());
    settle();
    m_speech.change(text::Language::Chinese);
    EXPECT_TRUE(says("state-notice", "不在原处"));
    m_speech.change(text::Language::English);
}

TEST_F(PlanNoticesTest, AReadOnlyFileIsToldOnceAndEverythingThatWritesIsOff)
{
    fs::permissions(m_file, fs::perms::owner_read);
    openInWindow(m_file);
    EXPECT_TRUE(says("state-notice", "Open for reading only."));
    EXPECT_TRUE(says("state-notice", "it is read-only"));
    EXPECT_FALSE(m_window.actions().action(ActionId::Import)->isEnabled());
    EXPECT_TRUE(m_window.actions().action(ActionId::SaveCopy)->isEnabled());
    EXPECT_FALSE(edit());
    EXPECT_EQ(m_session.lastError()->code(), "file-unwritable");
}

/// A plan of which a byte of the content has turned over.
class DamagedPlanTest : public PlanNoticesTest {
protected:
    DamagedPlanTest()
    {
        openPlan(); // which is backed up before it is edited
        m_session.close();
        store::Connection(m_file, store::OpenMode::Write)
            .execute("UPDATE setting SET value = 'Tost' WHERE key = 'company'");
        m_damaged = bytesOf(m_file);
    }
    /// Opens the plan and answers the dialog.
    void answer(const char *button)
    {
        bool isAnswered = false;
        QTimer timer;
        QObject::connect(&timer, &QTimer::timeout, &m_window, [&] {
            auto *dialog = qobject_cast<ui::DamagedDialog *>(QApplication::activeModalWidget());
            if (!dialog || isAnswered)
                return;
            isAnswered = true;
            m_said = dialog->said();
            dialog->findChild<QPushButton *>(QString::fromUtf8(button))->click();
        });
        timer.start(5);
        m_window.show();
        m_window.openPlan(planFile());
        ASSERT_TRUE(QTest::qWaitFor([&] { return isAnswered && !QApplication::activeModalWidget(); }, 20'000));
        settle();
    }

    std::string m_damaged;
    QString m_said;
};

TEST_F(DamagedPlanTest, IsToldWithTheBackupAndNothingIsRepaired)
{
    answer("damaged-close");
    EXPECT_FALSE(m_session.isOpen());
    EXPECT_TRUE(m_said.contains(QStringLiteral("last good backup"))) << m_said.toStdString();
    EXPECT_EQ(bytesOf(m_file), m_damaged);
}

TEST_F(DamagedPlanTest, CanBeLookedAtAndNotChanged)
{
    answer("damaged-read");
    ASSERT_TRUE(m_session.isOpen());
    EXPECT_FALSE(m_session.isWritable());
    EXPECT_TRUE(says("state-notice", "is damaged; what you see need not be what was entered"));
    EXPECT_FALSE(edit());
    EXPECT_EQ(bytesOf(m_file), m_damaged);
}

TEST(DamagedDialog, OffersOnlyWhatThereIs)
{
    const ui::DamagedDialog nothing(QStringLiteral("a.qsplan"), {QStringLiteral("x")}, false, false);
    EXPECT_FALSE(nothing.restoreButton()->isEnabled());
    EXPECT_FALSE(nothing.readButton()->isEnabled());
    ui::DamagedDialog both(QStringLiteral("a.qsplan"), {QStringLiteral("x"), QStringLiteral("y")}, true, true);
    EXPECT_TRUE(both.restoreButton()->isDefault());
    EXPECT_EQ(both.said(), QStringLiteral("x\n\ny"));
    both.restoreButton()->click();
    EXPECT_EQ(both.choice(), ui::DamagedDialog::Choice::Restore);
    ui::DamagedDialog escaped(QStringLiteral("a.qsplan"), {}, true, true);
    escaped.reject();
    EXPECT_EQ(escaped.choice(), ui::DamagedDialog::Choice::Close);
}

} // namespace
} // namespace quotasmith::tests
