// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/help/shortcut_sheet.h"

#include "tests/ui/ui_fixture.h"

#include <gmock/gmock.h>

namespace quotasmith::tests {
namespace {

class ShortcutSheetTest : public UiFixture {
protected:
    ui::ActionCatalog m_actions;
};

TEST_F(ShortcutSheetTest, ListsEveryShortcutOfTheCatalogAndTheGridsKeys)
{
    QStringList keys;
    for (const ui::ShortcutLine &line : ui::shortcutLines(m_actions, {})) {
        EXPECT_FALSE(line.area.isEmpty());
        EXPECT_FALSE(line.what.isEmpty());
        keys << line.keys;
    }
    for (const QAction *action : m_actions.findChildren<QAction *>())
        if (!action->shortcut().isEmpty()) {
            EXPECT_TRUE(keys.contains(action->shortcut().toString(QKeySequence::NativeText)))
                << action->objectName().toStdString();
        }
    EXPECT_TRUE(keys.contains(QStringLiteral("F2")));
    EXPECT_TRUE(keys.contains(QStringLiteral("Ctrl+D  Ctrl+R")));
}

TEST_F(ShortcutSheetTest, IsSearchedByActionAndByKey)
{
    ui::ShortcutSheet sheet(ui::shortcutLines(m_actions, {}));
    auto *list = sheet.findChild<QTreeWidget *>(QStringLiteral("shortcut-list"));
    const auto shown = [list] {
        QStringList lines;
        for (int i = 0; i < list->topLevelItemCount(); ++i)
            for (int j = 0; j < list->topLevelItem(i)->childCount(); ++j)
                if (!list->topLevelItem(i)->child(j)->isHidden())
                    lines << list->topLevelItem(i)->child(j)->text(0);
        return lines;
    };
    const auto all = shown().size();
    sheet.filter(QStringLiteral("ctrl+k"));
    EXPECT_EQ(shown(), QStringList(QStringLiteral("Commands")));
    sheet.filter(QStringLiteral("hold or"));
    EXPECT_EQ(shown(), QStringList(QStringLiteral("Hold or release")));
    sheet.filter({});
    EXPECT_EQ(shown().size(), all);
}

TEST_F(ShortcutSheetTest, AsTextTheKeysStandInAColumn)
{
    const QString text = ui::shortcutText({{QStringLiteral("File"), QStringLiteral("Ctrl+O"), QStringLiteral("Open")},
                                           {QStringLiteral("File"), QStringLiteral("F1"), QStringLiteral("Manual")},
                                           {QStringLiteral("Edit"), QStringLiteral("Del"), QStringLiteral("Clear")}});
    EXPECT_EQ(text, QStringLiteral("File\n  Ctrl+O  Open\n  F1      Manual\n\nEdit\n  Del     Clear\n"));
}

} // namespace
} // namespace quotasmith::tests
