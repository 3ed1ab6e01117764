// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/lists/list_table.h"

#include "core/ops/lists/edit_lists.h"
#include "core/ops/nodes/edit_nodes.h"
#include "core/ops/sample/make_sample.h"
#include "core/store/queries/market_lists.h"
#include "core/store/tables/lists.h"
#include "tests/support/places.h"
#include "tests/ui/ui_fixture.h"
#include "ui/models/grid_roles.h"
#include "ui/widgets/grid/grid_view.h"
#include "ui/widgets/lists/choice_delegate.h"

#include <QAbstractItemModelTester>
#include <QCompleter>
#include <QDir>
#include <QLineEdit>

namespace quotasmith::tests {
namespace {

class ListTableTest : public UiFixture {
protected:
    void SetUp() override { openPlan(); }
    ui::ListTable &show(const char *kind)
    {
        m_table = std::make_unique<ui::ListTable>(QString::fromLatin1(kind), m_session);
        m_tester = std::make_unique<QAbstractItemModelTester>(&m_table->model());
        m_table->resize(900, 300);
        m_table->show();
        settle();
        return *m_table;
    }
    QModelIndex cell(int row, const char *field)
    {
        return m_table->model().index(row, static_cast<int>(*m_table->kind().find(field)));
    }
    void type(int row, const char *field, const QString &text)
    {
        EXPECT_TRUE(m_table->model().setData(cell(row, field), text)) << field;
    }
    QString shown(int row, const char *field) { return cell(row, field).data().toString(); }
    template <class Widget> Widget *find(const char *name)
    {
        return m_table->findChild<Widget *>(QString::fromLatin1(name));
    }
    template <class Read> auto stored(Read read)
    {
        decltype(read(std::declval<const store::Connection &>())) rows;
        m_session.read([&](const store::Document &document) { rows = read(document.connection()); });
        return rows;
    }

    std::unique_ptr<ui::ListTable> m_table;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

TEST_F(ListTableTest, TheEmptyRowBecomesOneWhereItStands)
{
    auto &table = show("needs");
    ASSERT_EQ(table.model().rowCount(), 1);
    table.grid()->setCurrentIndex(cell(0, "need"));
    type(0, "importance", QStringLiteral("5"));
    EXPECT_EQ(table.model().records(), 0) << "it does not say what is needed";
    type(0, "need", QStringLiteral("fast fitting"));
    EXPECT_EQ(table.model().records(), 1);
    EXPECT_EQ(table.grid()->currentIndex(), cell(0, "need")) << "whoever types goes on in the same row";
    EXPECT_EQ(shown(0, "importance"), QStringLiteral("5"));
    EXPECT_EQ(table.model().key(0), QStringLiteral("N1"));
    type(0, "dissatisfaction", QStringLiteral("45%"));
    type(1, "need", QStringLiteral("clear terms"));
    EXPECT_EQ(table.model().rowCount(), 3);
    EXPECT_EQ(shown(2, "need"), QString());
    m_session.undo();
    EXPECT_EQ(table.model().records(), 1);
}

TEST_F(ListTableTest, NamesAndWordsAreTypedAsTheyAreShown)
{
    auto &table = show("motivation");
    type(0, "person", QStringLiteral("Ann Li"));
    type(0, "targetTooHigh", QStringLiteral("Yes"));
    EXPECT_EQ(shown(0, "person"), QStringLiteral("Ann Li"));
    EXPECT_EQ(cell(0, "person").data(Qt::ToolTipRole).toString(), QStringLiteral("P1"));
    EXPECT_EQ(shown(0, "targetTooHigh"), QStringLiteral("yes"));
    EXPECT_TRUE(stored(store::readMotivation).at(0).targetTooHigh);
    EXPECT_EQ(table.model().choices(cell(0, "capFelt")), QStringList({QStringLiteral("yes"), QStringLiteral("no")}));
    EXPECT_EQ(table.model().choices(cell(0, "person")).size(), 6);
    EXPECT_TRUE(table.model().choices(cell(0, "sensitivity")).isEmpty());
    type(1, "person", QStringLiteral("P2")); // codes too
    EXPECT_EQ(table.model().records(), 2);
}

TEST_F(ListTableTest, InChineseTheWordsAreChinese)
{
    m_speech.change(text::Language::Chinese);
    show("actions");
    type(0, "text", QStringLiteral("约谈采购"));
    EXPECT_EQ(shown(0, "status"), QStringLiteral("待处理"));
    type(0, "status", QStringLiteral("进行中"));
    EXPECT_EQ(stored(store::readActions).at(0).status, plan::ActionStatus::Doing);
}

TEST_F(ListTableTest, ARefusedTextStaysWithItsReason)
{
    show("abilities");
    type(0, "person", QStringLiteral("P1"));
    EXPECT_FALSE(m_table->model().setData(cell(0, "score"), QStringLiteral("7")));
    EXPECT_EQ(shown(0, "score"), QStringLiteral("7"));
    EXPECT_FALSE(cell(0, "score").data(ui::roleNumber(ui::GridRole::RefusalReason)).toString().isEmpty());
    EXPECT_EQ(m_table->model().records(), 0);
    type(0, "score", QStringLiteral("4"));
    EXPECT_EQ(m_table->model().records(), 1);
}

TEST_F(ListTableTest, ChosenRowsGoInOneStep)
{
    auto &table = show("needs");
    for (int i = 0; i < 3; ++i)
        type(i, "need", QStringLiteral("need %1").arg(i));
    auto *remove = find<QPushButton>("list-remove");
    table.grid()->setCurrentIndex(cell(3, "need"));
    EXPECT_FALSE(remove->isEnabled()) << "the empty row stays";
    table.grid()->selectionModel()->select(QItemSelection(cell(0, "need"), cell(1, "need")),
                                           QItemSelectionModel::ClearAndSelect);
    ASSERT_TRUE(remove->isEnabled());
    remove->click();
    EXPECT_EQ(table.model().records(), 1);
    EXPECT_EQ(shown(0, "need"), QStringLiteral("need 2"));
    m_session.undo();
    EXPECT_EQ(table.model().records(), 3);
}

TEST_F(ListTableTest, ABlockOverTheEmptyRowIsOneStep)
{
    auto &table = show("abilities");
    const QList<ui::GridEdit> edits{{cell(0, "person"), QStringLiteral("Ann Li")},
                                    {cell(0, "score"), QStringLiteral("4")},
                                    {cell(0, "note"), QStringLiteral("leads")}};
    EXPECT_TRUE(table.model().applyEdits(edits, ui::GridSource::Paste, ui::GridPartly::Never).isEmpty());
    EXPECT_EQ(stored(store::readAbilities).at(0).score, 4);
    m_session.undo();
    EXPECT_EQ(table.model().records(), 0);
}

TEST_F(ListTableTest, AChoiceIsOfferedAndTakenAtOnce)
{
    auto &table = show("strategies");
    type(0, "name", QStringLiteral("keep"));
    table.grid()->setCurrentIndex(cell(0, "kind"));
    table.grid()->edit(cell(0, "kind"));
    auto *editor = table.grid()->findChild<QLineEdit *>(QStringLiteral("cell-editor"));
    ASSERT_TRUE(editor && editor->completer());
    EXPECT_EQ(editor->completer()->model()->rowCount(), 9);
    Q_EMIT editor->completer()->activated(QStringLiteral("keeping them"));
    settle();
    settle();
    EXPECT_EQ(shown(0, "kind"), QStringLiteral("keeping them"));
    EXPECT_EQ(m_session.nextUndo()->op.code, "list-put");
}

TEST_F(ListTableTest, AMemberOfAnotherAxisIsFoundByItsNameThere)
{
    auto &table = show("strategies");
    type(0, "name", QStringLiteral("keep"));
    type(0, "axis", table.model().choices(cell(0, "axis")).at(1));
    const QStringList tiers = table.model().choices(cell(0, "node"));
    ASSERT_FALSE(tiers.isEmpty());
    type(0, "node", tiers.last());
    EXPECT_EQ(shown(0, "node"), tiers.last());
    EXPECT_EQ(stored(store::readStrategies).at(0).axis, plan::Axis::Customer);
    EXPECT_TRUE(stored(store::readStrategies).at(0).node);
}

TEST_F(ListTableTest, ARowIsFoundByItsKey)
{
    auto &table = show("needs");
    type(0, "need", QStringLiteral("a"));
    type(1, "need", QStringLiteral("b"));
    EXPECT_TRUE(table.showRow(QStringLiteral("N2")));
    EXPECT_EQ(table.grid()->currentIndex().row(), 1);
    EXPECT_FALSE(table.showRow(QStringLiteral("N9")));
    find<QPushButton>("list-add")->click();
    EXPECT_EQ(table.grid()->currentIndex(), cell(2, "need"));
}

TEST_F(ListTableTest, ANameThatChangesChangesInTheList)
{
    show("abilities");
    type(0, "person", QStringLiteral("P1"));
    type(0, "score", QStringLiteral("4"));
    m_session.run([](store::Document &document) {
        return ops::renameNode(document, plan::Axis::Organisation, "P1", "Ann Wu", {});
    });
    EXPECT_EQ(shown(0, "person"), QStringLiteral("Ann Wu"));
}

TEST_F(ListTableTest, WithoutAPlanThereIsNothingToType)
{
    auto &table = show("needs");
    type(0, "need", QStringLiteral("a"));
    m_session.close();
    EXPECT_EQ(table.model().rowCount(), 0);
    EXPECT_FALSE(find<QPushButton>("list-add")->isEnabled());
    openPlan();
    EXPECT_EQ(table.model().rowCount(), 2);
}

/// Pictures in the build folder, to be looked at.
TEST_F(ListTableTest, OfTheSampleEveryListIsShownInBothLanguages)
{
    const QString folder = QString::fromStdString(buildFolder() + "/pictures");
    QDir().mkpath(folder);
    ops::makeSample(m_folder / "sample.qsplan", {});
    ASSERT_TRUE(m_session.open(m_folder / "sample.qsplan"));
    for (const text::Language language : {text::Language::English, text::Language::Chinese}) {
        m_speech.change(language);
        for (const char *kind : {"rivals", "needs", "motivation", "opportunities", "loss-reasons", "strategies"}) {
            auto &table = show(kind);
            table.resize(1100, 420);
            settle();
            EXPECT_GT(table.model().records(), 0) << kind;
            table.grab().save(folder + QStringLiteral("/list-%1-%2.png")
                                           .arg(QString::fromLatin1(kind), language == text::Language::English
                                                                               ? QStringLiteral("en")
                                                                               : QStringLiteral("zh")));
        }
    }
}

} // namespace
} // namespace quotasmith::tests
