// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/main_window.h"

#include "core/ops/versions/edit_versions.h"
#include "tests/ui/ui_fixture.h"
#include "ui/panels/targets/decompose/decompose_page.h"
#include "ui/panels/targets/targets_panel.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/overlays/quick_list.h"
#include "ui/widgets/overlays/toast.h"

#include <algorithm>
#include <gmock/gmock.h>
#include <QAbstractButton>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMessageBox>
#include <QMimeData>
#include <QTest>
#include <QTimer>
#include <QUrl>

namespace quotasmith::tests {
namespace {

using ui::ActionId;
using ui::MainWindow;

class MainWindowTest : public UiFixture {
protected:
    void openInWindow()
    {
        m_window.show();
        ASSERT_TRUE(m_window.openPlan(planFile()));
        settle();
    }
    QString label(const char *name)
    {
        const auto *found = m_window.findChild<QLabel *>(QString::fromUtf8(name));
        return found ? found->text() : QString();
    }
    QAction *action(ActionId id) { return m_window.actions().action(id); }
    ui::DecomposePage *panel() { return m_window.findChild<ui::DecomposePage *>(); }
    void type(int row, int column, const char *text)
    {
        panel()->model().setData(panel()->model().index(row, column), QString::fromUtf8(text), Qt::EditRole);
        settle();
    }

    MainWindow m_window{m_session, m_view, m_speech, {ui::targetsPanelFactory()}};
};

TEST_F(MainWindowTest, BeginsWithThreeWaysToBegin)
{
    m_window.show();
    QStringList texts;
    for (const auto *button : m_window.findChildren<QPushButton *>())
        if (button->isVisible())
            texts << button->text();
    EXPECT_EQ(texts.size(), 3);
    EXPECT_FALSE(action(ActionId::SaveCopy)->isEnabled());
    EXPECT_FALSE(action(ActionId::Undo)->isEnabled());
    EXPECT_EQ(m_window.windowTitle(), QStringLiteral("Quotasmith"));
}

TEST_F(MainWindowTest, ShowsItsFrameBeforeThePlanIsOpened)
{
    m_window.openWhenPainted(planFile());
    m_window.show();
    EXPECT_FALSE(m_session.isOpen());
    EXPECT_EQ(label("plan-name"), QFileInfo(planFile()).completeBaseName());
    EXPECT_EQ(m_window.findChild<QWidget *>(QStringLiteral("first-run")), nullptr);
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_session.isOpen(); }));
    settle();
    EXPECT_EQ(label("plan-name"), QStringLiteral("Test"));
    EXPECT_NE(panel(), nullptr);
}

TEST_F(MainWindowTest, BeginsAsWithoutAPlanWhenTheOneItWaitsForCannotBeOpened)
{
    QTimer reader;
    QObject::connect(&reader, &QTimer::timeout, &m_window, [] {
        if (QWidget *box = QApplication::activeModalWidget())
            box->close();
    });
    reader.start(5);
    m_window.openWhenPainted(planFile() + QStringLiteral(".gone"));
    m_window.show();
    ASSERT_TRUE(QTest::qWaitFor([&] {
        const auto *page = m_window.findChild<QWidget *>(QStringLiteral("first-run"));
        return page && page->isVisible();
    }));
    EXPECT_FALSE(m_session.isOpen());
}

TEST_F(MainWindowTest, ShowsThePlanAndThatItAgreesAndIsSaved)
{
    openInWindow();
    EXPECT_EQ(m_window.windowTitle(), QStringLiteral("Test FY2027 – Quotasmith"));
    EXPECT_EQ(label("agreement"), QStringLiteral("All targets agree ✓"));
    EXPECT_EQ(label("saved-state"), QStringLiteral("Saved"));
    EXPECT_EQ(ui::RecentFiles(m_settings).files(), QStringList(planFile()));
}

TEST_F(MainWindowTest, UndoAndRedoNameTheStep)
{
    openInWindow();
    type(3, 3, "72万");
    EXPECT_EQ(stored(plan::Axis::Organisation, "P1", "2027Q2"), 72000000);
    EXPECT_TRUE(action(ActionId::Undo)->text().endsWith(QStringLiteral("Set target")))
        << action(ActionId::Undo)->text().toStdString();
    action(ActionId::Undo)->trigger();
    EXPECT_EQ(stored(plan::Axis::Organisation, "P1", "2027Q2"), 60000000);
    EXPECT_TRUE(action(ActionId::Redo)->isEnabled());
    action(ActionId::Redo)->trigger();
    EXPECT_EQ(stored(plan::Axis::Organisation, "P1", "2027Q2"), 72000000);
}

TEST_F(MainWindowTest, SumsTheSelectionExactly)
{
    openInWindow();
    auto *grid = panel()->grid();
    grid->selectionModel()->select(QItemSelection(grid->model()->index(1, 2), grid->model()->index(1, 4)),
                                   QItemSelectionModel::ClearAndSelect);
    EXPECT_EQ(label("selection-summary"), QStringLiteral("Sum 5,400,000.00   Average 1,800,000.00   Count 3"));
}

TEST_F(MainWindowTest, SwitchesTheLanguageWithoutRestart)
{
    openInWindow();
    action(ActionId::Chinese)->trigger();
    settle();
    EXPECT_EQ(m_window.windowTitle(), QStringLiteral("Test 2027 年度 – 目标匠"));
    EXPECT_EQ(label("agreement"), QStringLiteral("目标全部吻合 ✓"));
    EXPECT_EQ(panel()->model().headerData(6, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("全年"));
    EXPECT_EQ(action(ActionId::OpenPlan)->text(), QStringLiteral("打开(&O)…"));
    EXPECT_EQ(ui::ViewSettings::language(m_settings), text::Language::Chinese);
    action(ActionId::English)->trigger();
    settle();
    EXPECT_EQ(label("agreement"), QStringLiteral("All targets agree ✓"));
}

TEST_F(MainWindowTest, RemembersTheUnit)
{
    openInWindow();
    action(ActionId::UnitTenThousand)->trigger();
    EXPECT_EQ(panel()->model().index(0, 6).data().toString(), QStringLiteral("1,440.00"));
    const ui::ViewSettings again(m_settings);
    EXPECT_EQ(again.unit(), ui::DisplayUnit::TenThousand);
}

TEST_F(MainWindowTest, APlanThatSomebodyElseWritesIsOpenForReadingAndSaysWhoHasIt)
{
    const auto writer = open();
    openInWindow();
    EXPECT_EQ(label("saved-state"), QStringLiteral("Read only"));
    const auto bars = m_window.findChildren<ui::MessageBar *>();
    const bool isTold = std::any_of(bars.begin(), bars.end(), [](const ui::MessageBar *bar) {
        return bar->isVisible() && bar->sentence().startsWith(QStringLiteral("Open for reading only."));
    });
    EXPECT_TRUE(isTold);
    EXPECT_FALSE(action(ActionId::ToggleHold)->isEnabled());
    EXPECT_FALSE(action(ActionId::Undo)->isEnabled());
}

TEST_F(MainWindowTest, AFileThatIsNoPlanIsToldInOneBox)
{
    const QString file = QString::fromStdString((m_folder / "notes.qsplan").string());
    QFile notes(file);
    ASSERT_TRUE(notes.open(QIODevice::WriteOnly));
    notes.write("just notes");
    notes.close();
    m_window.show();
    QString told;
    QTimer::singleShot(50, [&] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        ASSERT_NE(box, nullptr);
        EXPECT_EQ(box->objectName(), QStringLiteral("error-box"));
        EXPECT_FALSE(box->informativeText().isEmpty()) << "what to do";
        told = box->text();
        box->accept();
    });
    EXPECT_FALSE(m_window.openPlan(file));
    EXPECT_THAT(told.toStdString(), testing::HasSubstr("notes.qsplan"));
    EXPECT_TRUE(ui::RecentFiles(m_settings).files().isEmpty());
}

TEST_F(MainWindowTest, TakesADroppedPlan)
{
    m_window.show();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(planFile())});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&m_window, &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&m_window, &drop);
    EXPECT_TRUE(m_session.isOpen());
}

TEST_F(MainWindowTest, CtrlSSaysThatEverythingIsSaved)
{
    openInWindow();
    action(ActionId::Save)->trigger();
    EXPECT_EQ(label("passing-word"), QStringLiteral("Everything is saved: every edit is, as it is made."));
}

TEST_F(MainWindowTest, TheHeaderSaysWhosePlanForWhichYearAndInWhatState)
{
    openInWindow();
    EXPECT_EQ(label("plan-name"), QStringLiteral("Test"));
    EXPECT_EQ(label("fiscal-year"), QStringLiteral("FY2027"));
    EXPECT_EQ(label("version-badge"), QStringLiteral("Draft"));
    m_view.setPeriod({3, 5});
    EXPECT_EQ(m_window.findChild<QComboBox *>(QStringLiteral("period-picker"))->currentText(), QStringLiteral("Q2"));
}

TEST_F(MainWindowTest, TheBadgeFollowsTheVersionOfTheTargets)
{
    openInWindow();
    const auto take = [this](const std::function<store::Changes(store::Document &)> &step) {
        ASSERT_TRUE(m_session.run(step));
        settle();
    };
    take([](store::Document &document) { return ops::setApprovers(document, {"Lin"}); });
    take([](store::Document &document) { return ops::submitVersion(document, {}); });
    EXPECT_EQ(label("version-badge"), QStringLiteral("Submitted"));
    take([](store::Document &document) { return ops::voteVersion(document, {"Lin", true, {}}); });
    EXPECT_EQ(label("version-badge"), QStringLiteral("Approved SN-GG-2027-01"));
    m_speech.change(text::Language::Chinese);
    settle();
    EXPECT_EQ(label("version-badge"), QString::fromUtf8("已批准 SN-GG-2027-01"));
    m_speech.change(text::Language::English);
}

TEST_F(MainWindowTest, AReleaseIsToldWithAWayBack)
{
    openInWindow();
    const ui::EditTarget place{{plan::Axis::Organisation, "P1", "2027Q2"}, plan::Measure::Revenue};
    const auto toast = m_window.findChild<ui::Toast *>();
    ui::holdPlace(m_session, place);
    EXPECT_TRUE(toast->isHidden()) << "a hold changes no number";
    ui::releasePlace(m_session, place);
    ASSERT_TRUE(toast->isVisible());
    EXPECT_THAT(toast->sentence().toStdString(), testing::HasSubstr("Release target"));
    toast->findChild<QPushButton *>(QStringLiteral("toast-undo"))->click();
    EXPECT_EQ(m_session.nextUndo()->op.code, "targets-hold");
    EXPECT_TRUE(toast->isHidden());
}

TEST_F(MainWindowTest, FindAndThePaletteOpenByKeyAndCloseByEsc)
{
    openInWindow();
    for (const auto &[id, name] :
         {std::pair(ActionId::Find, "find"), std::pair(ActionId::Commands, "command-palette")}) {
        action(id)->trigger();
        auto *list = m_window.findChild<ui::QuickList *>(QString::fromUtf8(name));
        ASSERT_TRUE(list->isVisible());
        EXPECT_GT(list->list()->count(), 0);
        QTest::keyClick(list->field(), Qt::Key_Escape);
        EXPECT_TRUE(list->isHidden());
    }
}

TEST_F(MainWindowTest, ThePaletteOffersWhereTypedNamesAre)
{
    openInWindow();
    action(ActionId::Commands)->trigger();
    auto *list = m_window.findChild<ui::QuickList *>(QStringLiteral("command-palette"));
    list->field()->setText(QStringLiteral("Cai Zh"));
    ASSERT_EQ(list->list()->count(), 1);
    EXPECT_EQ(list->list()->item(0)->text(), QStringLiteral("Go to Cai Zhang"));
}

TEST_F(MainWindowTest, ATableDroppedWithoutAPlanIsRefusedInWords)
{
    m_window.show();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QStringLiteral("/a/sales.csv"))});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&m_window, &enter);
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&m_window, &drop);
    EXPECT_THAT(m_window.findChild<ui::Toast *>()->sentence().toStdString(), testing::HasSubstr("open a plan first"));
}

TEST_F(MainWindowTest, ABareFrameComesFirstWhereItIsAskedFor)
{
    MainWindow window(m_session, m_view, m_speech, {}, MainWindow::Furnishing::OncePainted);
    window.openWhenPainted(planFile());
    EXPECT_EQ(window.centralWidget(), nullptr);
    EXPECT_FALSE(window.grab().isNull());
    window.show();
    for (int turn = 0; turn < 50 && !m_session.isOpen(); ++turn)
        settle();
    ASSERT_NE(window.centralWidget(), nullptr);
    EXPECT_TRUE(window.centralWidget()->isVisible());
    EXPECT_TRUE(m_session.isOpen());
    EXPECT_TRUE(window.windowTitle().contains(QStringLiteral("2027")));
}

TEST_F(MainWindowTest, ABareFrameWithoutAPlanLeadsToTheFirstRun)
{
    MainWindow window(m_session, m_view, m_speech, {}, MainWindow::Furnishing::OncePainted);
    window.show();
    for (int turn = 0; turn < 50 && !window.findChild<QWidget *>(QStringLiteral("first-run")); ++turn)
        settle();
    const auto *page = window.findChild<QWidget *>(QStringLiteral("first-run"));
    ASSERT_NE(page, nullptr);
    EXPECT_TRUE(page->isVisible());
}

class RecordingPanel : public ui::Panel {
public:
    using ui::Panel::Panel;
    void reveal(const ui::Destination &destination) override { m_pages.append(destination.page); }

    QStringList m_pages;
};

TEST_F(MainWindowTest, APanelMayAskForAPlaceInAnother)
{
    RecordingPanel *source = nullptr;
    RecordingPanel *aim = nullptr;
    const auto factory = [](const char *id, RecordingPanel *&panel) {
        return ui::PanelFactory{QString::fromUtf8(id),
                                {},
                                [] { return QStringLiteral("Panel"); },
                                [&panel](const ui::PanelContext &) { return panel = new RecordingPanel; }};
    };
    MainWindow window(m_session, m_view, m_speech, {factory("source", source), factory("aim", aim)});
    window.show();
    window.reveal({QStringLiteral("aim")}); // no plan is open
    EXPECT_FALSE(aim);
    ASSERT_TRUE(window.openPlan(planFile()));
    ASSERT_TRUE(source);
    Q_EMIT source->revealAsked({QStringLiteral("aim"), QStringLiteral("first-page")});
    ASSERT_TRUE(aim);
    EXPECT_TRUE(aim->isVisible());
    EXPECT_FALSE(source->isVisible());
    EXPECT_EQ(aim->m_pages, QStringList(QStringLiteral("first-page")));
}

} // namespace
} // namespace quotasmith::tests
