// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/execution/board/board_section.h"

#include "core/ops/lists/edit_lists.h"
#include "core/ops/sample/make_sample.h"
#include "core/plan/lists/kind.h"
#include "core/store/tables/lists.h"
#include "tests/ui/ui_fixture.h"
#include "ui/panels/execution/execution_panel.h"
#include "ui/shell/pages/list_dialog.h"
#include "ui/widgets/board/board_list.h"
#include "ui/widgets/board/board_roles.h"
#include "ui/widgets/grid/grid_view.h"
#include "ui/widgets/message_bar.h"

#include <QAbstractItemModelTester>
#include <QTest>

namespace quotasmith::tests {
namespace {

class BoardSectionTest : public UiFixture {
protected:
    void show()
    {
        m_panel = std::make_unique<ui::ExecutionPanel>(ui::PanelContext{m_session, m_actions, m_view});
        m_panel->resize(1280, 860);
        m_panel->show();
        m_panel->showPage(QStringLiteral("board"));
        settle();
    }
    void showSample()
    {
        ops::makeSample(m_folder / "sample.qsplan", {});
        ASSERT_TRUE(m_session.open(m_folder / "sample.qsplan"));
        show();
    }
    /// Two actions, one of them long late.
    void showTwo()
    {
        openPlan();
        put("strategies", {{"code", "ST1"}, {"name", "Joint plans"}});
        put("actions",
            {{"code", "A1"}, {"text", "Call them"}, {"owner", "Ann Li"}, {"due", "2020-01-31"}, {"strategy", "ST1"}});
        put("actions", {{"code", "A2"}, {"text", "Write to them"}, {"owner", "Bo Wang"}});
        show();
    }
    void put(const char *kind, const ops::FieldTexts &said)
    {
        ASSERT_TRUE(m_session.run(
            [&](store::Document &document) { return ops::putRecord(document, plan::listKind(kind), said).changes; }));
        settle();
    }
    ui::BoardSection &section() { return *m_panel->board(); }
    ui::BoardList &list(const char *column) { return *section().board()->list(QString::fromUtf8(column)); }
    int cards(const char *column) { return list(column).model()->rowCount(); }
    /// Of a row as another program would read it from the file.
    std::string stored(const char *kind, const char *code, const char *field)
    {
        const auto document = store::Document::openForReading(m_session.file(), surroundings());
        for (const plan::Record &row : store::readList(document->connection(), plan::listKind(kind)))
            if (row.text("code") == code)
                return row.text(field);
        return "no such row";
    }
    template <class Widget> Widget *find(const char *name)
    {
        return m_panel->findChild<Widget *>(QString::fromUtf8(name));
    }
    void choose(const char *box, const QString &choice)
    {
        auto *found = find<QComboBox>(box);
        ASSERT_GE(found->findText(choice), 0) << choice.toStdString();
        found->setCurrentIndex(found->findText(choice));
        settle();
    }

    ui::ActionCatalog m_actions;
    std::unique_ptr<ui::ExecutionPanel> m_panel;
};

TEST_F(BoardSectionTest, WithoutActionsSaysWhatItWillShowAndBegins)
{
    openPlan();
    show();
    auto *begin = find<QPushButton>("board-begin");
    ASSERT_TRUE(begin->isVisible());
    EXPECT_FALSE(section().board()->isVisible());
    begin->click();
    auto *field = find<QLineEdit>("board-new");
    EXPECT_EQ(m_panel->focusWidget(), field);
    field->setText(QStringLiteral("  Call them  "));
    section().add();
    settle();
    EXPECT_FALSE(begin->isVisible());
    EXPECT_EQ(cards("open"), 1);
    EXPECT_TRUE(field->text().isEmpty());
    EXPECT_EQ(stored("actions", "A1", "text"), "Call them");
}

TEST_F(BoardSectionTest, ACardSaysWhoByWhenWhatForAndThatItIsLate)
{
    showTwo();
    const QModelIndex card = list("open").model()->index(0, 0);
    EXPECT_EQ(card.data().toString(), QStringLiteral("Call them"));
    EXPECT_EQ(card.data(ui::OwnerRole).toString(), QStringLiteral("Ann Li"));
    EXPECT_TRUE(card.data(ui::LateRole).toBool());
    EXPECT_EQ(card.data(ui::BelongsRole).toStringList(), QStringList{QStringLiteral("Strategy: Joint plans")});
    EXPECT_TRUE(card.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("2020-01-31")));
    const QModelIndex other = list("open").model()->index(1, 0);
    EXPECT_FALSE(other.data(ui::LateRole).toBool());
    EXPECT_TRUE(other.data(ui::DueRole).toString().isEmpty());
    QAbstractItemModelTester tester(&section().model());
}

TEST_F(BoardSectionTest, AMoveIsOneStepThatCanBeUndone)
{
    showTwo();
    list("open").setFocus();
    list("open").setCurrentIndex(list("open").model()->index(0, 0));
    QTest::keyClick(&list("open"), Qt::Key_Right, Qt::AltModifier);
    settle();
    EXPECT_EQ(stored("actions", "A1", "status"), "doing");
    EXPECT_EQ(list("doing").currentKey(), QStringLiteral("A1"));
    QTest::keyClick(&list("doing"), Qt::Key_Right, Qt::AltModifier); // the card keeps the keyboard
    settle();
    EXPECT_EQ(stored("actions", "A1", "status"), "done");
    EXPECT_FALSE(list("done").model()->index(0, 0).data(ui::LateRole).toBool()) << "what is done is not late";
    m_session.undo();
    settle();
    EXPECT_EQ(cards("doing"), 1);
    m_session.undo();
    settle();
    EXPECT_EQ(cards("open"), 2);
}

TEST_F(BoardSectionTest, ShowsOneOwnersOrWhatBelongsToOneThing)
{
    showTwo();
    choose("board-owner", QStringLiteral("Bo Wang"));
    EXPECT_EQ(cards("open"), 1);
    choose("board-owner", QStringLiteral("everybody"));
    choose("board-belongs", QStringLiteral("Strategy: Joint plans"));
    EXPECT_EQ(cards("open"), 1);
    find<QLineEdit>("board-new")->setText(QStringLiteral("Visit them"));
    find<QPushButton>("board-add")->click();
    settle();
    EXPECT_EQ(cards("open"), 2) << "it serves what is shown";
    EXPECT_EQ(stored("actions", "A3", "strategy"), "ST1");
    choose("board-belongs", QStringLiteral("whatever it belongs to"));
    EXPECT_EQ(cards("open"), 3);
}

TEST_F(BoardSectionTest, EnterOpensTheRowInItsList)
{
    showTwo();
    list("open").setFocus();
    list("open").setCurrentIndex(list("open").model()->index(1, 0));
    QTest::keyClick(&list("open"), Qt::Key_Return);
    settle();
    auto *dialog = m_panel->findChild<ui::ListDialog *>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->table()->objectName(), QStringLiteral("list-actions"));
    EXPECT_EQ(dialog->model().key(dialog->grid()->currentIndex().row()), QStringLiteral("A2"));
    dialog->close();
    settle();
}

TEST_F(BoardSectionTest, AProblemGoesRoundStepByStepAndSaysWhatItNeeds)
{
    openPlan();
    put("problems", {{"code", "PB1"}, {"what", "East is behind"}, {"node", "N"}});
    show();
    section().setKind(ui::BoardKind::Problems);
    settle();
    ASSERT_EQ(cards("plan"), 1);
    const auto *bar = find<ui::MessageBar>("execution-bar");
    section().move(QStringLiteral("PB1"), QStringLiteral("check"));
    EXPECT_TRUE(bar->isVisible());
    EXPECT_EQ(stored("problems", "PB1", "state"), "plan") << "not in one leap";
    section().move(QStringLiteral("PB1"), QStringLiteral("do"));
    EXPECT_EQ(stored("problems", "PB1", "state"), "plan") << "it has no action";
    put("problems", {{"code", "PB1"}, {"action", "Visit them"}, {"owner", "Ann Li"}});
    section().move(QStringLiteral("PB1"), QStringLiteral("do"));
    settle();
    EXPECT_EQ(stored("problems", "PB1", "state"), "do");
    EXPECT_EQ(m_session.nextUndo()->op.code, "problem-step");
    section().move(QStringLiteral("PB1"), QStringLiteral("plan"));
    settle();
    EXPECT_EQ(cards("plan"), 1);
}

TEST_F(BoardSectionTest, TheSampleShowsWhatEachCardBelongsToInBothLanguages)
{
    showSample();
    for (const text::Language language : {text::Language::English, text::Language::Chinese}) {
        m_speech.change(language);
        settle();
        EXPECT_EQ(cards("open") + cards("doing") + cards("done") + cards("dropped"), 6);
        EXPECT_FALSE(section().model().belongings().empty());
        ASSERT_EQ(section().contents().size(), 1u);
        EXPECT_EQ(section().contents()[0].rows.size(), 6u);
    }
    section().setKind(ui::BoardKind::Problems);
    settle();
    EXPECT_GT(cards("plan") + cards("do") + cards("check") + cards("act"), 2);
}

TEST_F(BoardSectionTest, WhatIsOpenForReadingOnlyIsNotMoved)
{
    showTwo();
    ui::DocumentSession reader(surroundings());
    ASSERT_TRUE(reader.open(m_file));
    ASSERT_FALSE(reader.isWritable());
    ui::ExecutionPanel panel({reader, m_actions, m_view});
    panel.show();
    panel.showPage(QStringLiteral("board"));
    settle();
    EXPECT_FALSE(panel.findChild<QLineEdit *>(QStringLiteral("board-new"))->isEnabled());
    panel.board()->move(QStringLiteral("A1"), QStringLiteral("done"));
    EXPECT_EQ(stored("actions", "A1", "status"), "open");
}

TEST_F(BoardSectionTest, IsFoundByItsNameAndByWhatOneWantsToDo)
{
    showTwo();
    m_panel->showPage(QStringLiteral("work"));
    m_panel->reveal({QStringLiteral("execution"), QStringLiteral("board")});
    EXPECT_TRUE(section().isVisible());
    section().setKind(ui::BoardKind::Problems);
    m_panel->reveal({QStringLiteral("execution"), QStringLiteral("add-action")});
    EXPECT_EQ(section().kind(), ui::BoardKind::Actions);
    EXPECT_EQ(m_panel->focusWidget(), find<QLineEdit>("board-new"));
}

} // namespace
} // namespace quotasmith::tests
