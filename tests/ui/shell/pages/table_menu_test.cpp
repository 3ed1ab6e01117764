// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/pages/table_menu.h"

#include "core/ops/sample/make_sample.h"
#include "tests/ui/pictures/picture_fixture.h"
#include "ui/models/grid_roles.h"
#include "ui/shell/main_window.h"
#include "ui/shell/pages/content_table.h"
#include "ui/widgets/chart/chart_view.h"
#include "ui/widgets/grid/grid_view.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QStandardItemModel>
#include <QTabBar>
#include <QTableView>
#include <QTreeView>
#include <set>

namespace quotasmith::tests {
namespace {

/// Walks what every panel shows, tab by tab.
class TableMenuTest : public UiFixture {
protected:
    TableMenuTest() { ops::makeSample(m_folder / "sample.qsplan", {}); }

    /// The menu a right click opens; the caller closes it.
    static QMenu *menuOf(QAbstractItemView &view)
    {
        const QPoint at = view.viewport()->rect().center();
        QContextMenuEvent click(QContextMenuEvent::Mouse, at, view.viewport()->mapToGlobal(at));
        QApplication::sendEvent(view.viewport(), &click);
        return qobject_cast<QMenu *>(QApplication::activePopupWidget());
    }
    static QString nameOf(const QWidget &widget)
    {
        QString name = widget.objectName();
        for (const QWidget *above = widget.parentWidget(); above; above = above->parentWidget())
            if (!above->objectName().isEmpty() && !above->objectName().startsWith(QLatin1String("qt_")))
                name = above->objectName() + u'/' + name;
        return name;
    }
    void expectSaved(QAbstractItemView &view)
    {
        SCOPED_TRACE(nameOf(view).toStdString());
        QMenu *menu = menuOf(view);
        ASSERT_TRUE(menu) << "no menu";
        EXPECT_TRUE(menu->findChild<QAction *>(QStringLiteral("save-table"))) << "cannot be saved";
        menu->close();
        const auto *content = qobject_cast<ui::ContentTable *>(view.parentWidget());
        const ui::TableContent table = content ? content->content() : ui::contentOf(view);
        EXPECT_FALSE(table.columns.empty());
        ui::TableExport out(m_session, &view);
        for (const auto &[name, start] : {std::pair{"t.csv", "\xEF\xBB\xBF"}, std::pair{"t.xlsx", "PK"}}) {
            std::filesystem::remove(m_folder / name);
            out.writeTable(QString::fromStdString((m_folder / name).string()), table);
            EXPECT_EQ(bytesOf(m_folder / name).substr(0, 2), std::string(start).substr(0, 2)) << name;
        }
    }
    void expectSaved(ui::ChartView &view)
    {
        SCOPED_TRACE(nameOf(view).toStdString());
        EXPECT_EQ(view.contextMenuPolicy(), Qt::ActionsContextMenu);
        for (const auto kind : {chart::PictureKind::Png, chart::PictureKind::Svg}) {
            EXPECT_TRUE(view.actions().contains(view.saveAction(kind)));
            const auto file = m_folder / "picture";
            view.savePicture(QString::fromStdString(file.string()), kind);
            EXPECT_FALSE(bytesOf(file).empty());
            std::filesystem::remove(file);
        }
    }
    void lookAt(QWidget &panel)
    {
        for (auto *view : panel.findChildren<QAbstractItemView *>()) {
            const bool isTable = qobject_cast<QTableView *>(view) || qobject_cast<QTreeView *>(view);
            if (isTable && view->isVisible() && !qobject_cast<ui::GridView *>(view->parentWidget()) &&
                m_seen.insert(nameOf(*view)).second)
                expectSaved(*view);
        }
        for (auto *view : panel.findChildren<ui::ChartView *>())
            if (view->isVisible() && m_seen.insert(nameOf(*view)).second)
                expectSaved(*view);
    }
    /// Every tab, and the tabs inside it.
    void walk(QWidget &panel, std::set<QTabBar *> turned = {})
    {
        settle();
        lookAt(panel);
        for (auto *tabs : panel.findChildren<QTabBar *>()) {
            if (!tabs->isVisible() || !turned.insert(tabs).second)
                continue;
            for (int i = 0; i < tabs->count(); ++i) {
                tabs->setCurrentIndex(i);
                walk(panel, turned);
            }
        }
    }

    std::set<QString> m_seen;
};

TEST_F(TableMenuTest, EveryTableAndChartOfEveryPanelCanBeSavedFromItsMenu)
{
    ui::MainWindow window(m_session, m_view, m_speech, allPanels());
    window.resize(1400, 900);
    window.show();
    ASSERT_TRUE(window.openPlan(QString::fromStdString((m_folder / "sample.qsplan").string())));
    settle();
    for (const char *name : {"overview", "diagnosis", "targets", "commission", "execution", "actuals", "review"}) {
        window.findChild<QAction *>(QStringLiteral("panel-") + QString::fromUtf8(name))->trigger();
        auto *panel = window.findChild<QWidget *>(QString::fromUtf8(name) + QStringLiteral("-panel"));
        ASSERT_TRUE(panel) << name;
        walk(*panel);
    }
    EXPECT_GT(m_seen.size(), 40u);
}

TEST_F(TableMenuTest, SavesWhatIsSeenAsItStands)
{
    QStandardItemModel model(3, 3);
    model.setHorizontalHeaderLabels({QStringLiteral("Name"), QStringLiteral("Hidden"), QStringLiteral("Value")});
    for (int row = 0; row < 2; ++row) {
        model.setItem(row, 0, new QStandardItem(QStringLiteral("=%1").arg(row)));
        auto *value = new QStandardItem(QStringLiteral("1,234.50"));
        model.setItem(row, 2, value);
        value->setTextAlignment(Qt::AlignRight);
    }
    model.item(0, 0)->appendRow({new QStandardItem(QStringLiteral("below")), nullptr, nullptr});
    QTreeView tree;
    tree.setModel(&model);
    tree.setAccessibleName(QStringLiteral("T&wo"));
    tree.setColumnHidden(1, true);
    tree.header()->moveSection(2, 0);
    const ui::TableContent content = ui::contentOf(tree);
    EXPECT_EQ(content.title, QStringLiteral("Two"));
    ASSERT_EQ(content.columns.size(), 2u);
    EXPECT_EQ(content.columns[0].title, QStringLiteral("Value")) << "in the order they are seen";
    ASSERT_EQ(content.rows.size(), 3u) << "the blank row is left out, what is below follows";
    EXPECT_EQ(content.rows[1].cells[1].text, QStringLiteral("below"));
}

TEST_F(TableMenuTest, NumbersAreSavedExactly)
{
    openPlan();
    const ui::TableMenu menus(m_session, nullptr);
    QStandardItemModel model(1, 2);
    model.setHorizontalHeaderLabels({QStringLiteral("Name"), QStringLiteral("Amount")});
    model.setItem(0, 0, new QStandardItem(QStringLiteral("A")));
    auto *amount = new QStandardItem;
    amount->setData(QStringLiteral("12.35 万"), Qt::DisplayRole);
    amount->setData(qlonglong(123'456'78), ui::roleNumber(ui::GridRole::Units));
    amount->setData(2, ui::roleNumber(ui::GridRole::Decimals));
    model.setItem(0, 1, amount);
    QTableView table;
    table.setModel(&model);
    table.show();
    ui::TableExport out(m_session, &table);
    const auto file = m_folder / "exact.csv";
    out.writeTable(QString::fromStdString(file.string()), ui::contentOf(table));
    EXPECT_EQ(bytesOf(file), "\xEF\xBB\xBFName,Amount\r\nA,123456.78\r\n");
    table.setContextMenuPolicy(Qt::NoContextMenu);
    EXPECT_FALSE(menuOf(table)) << "who wants none has none";
}

} // namespace
} // namespace quotasmith::tests
