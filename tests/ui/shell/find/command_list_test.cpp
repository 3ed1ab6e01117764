// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/find/command_list.h"

#include "tests/ui/ui_fixture.h"

namespace quotasmith::tests {
namespace {

class CommandListTest : public UiFixture {
protected:
    CommandListTest() { m_actions.setState({true, true, true, false}); }
    QStringList titles(const char *typed) const
    {
        QStringList titles;
        for (const ui::QuickItem &item : m_list.find(QString::fromUtf8(typed)))
            titles << item.title;
        return titles;
    }

    ui::ActionCatalog m_actions;
    ui::CommandList m_list{m_actions, m_settings};
};

TEST_F(CommandListTest, FindsByWordsOfBothLanguagesInAnyOrder)
{
    EXPECT_EQ(titles("copy save"), QStringList(QStringLiteral("Save a copy")));
    EXPECT_EQ(titles("计划设置"), QStringList(QStringLiteral("Plan settings")));
    EXPECT_EQ(titles("jhsz"), QStringList(QStringLiteral("Plan settings"))) << "first letters of the pinyin";
    m_speech.change(text::Language::Chinese);
    m_actions.retranslate();
    EXPECT_EQ(titles("plan settings"), QStringList(QStringLiteral("计划设置")));
    EXPECT_TRUE(titles("no such thing").isEmpty());
}

TEST_F(CommandListTest, ListsWhatCanBeDoneNow)
{
    EXPECT_TRUE(titles("").contains(QStringLiteral("Undo")));
    EXPECT_FALSE(titles("").contains(QStringLiteral("Redo")));
    EXPECT_FALSE(titles("").contains(QStringLiteral("Commands"))) << "it is open already";
    m_actions.setState({});
    EXPECT_FALSE(titles("").contains(QStringLiteral("Export")));
}

TEST_F(CommandListTest, SaysAreaAndShortcut)
{
    const ui::QuickItem item = m_list.find(QStringLiteral("hold or release")).value(0);
    EXPECT_EQ(item.detail, QStringLiteral("Targets"));
    EXPECT_EQ(item.hint, QStringLiteral("Ctrl+L"));
}

TEST_F(CommandListTest, PutsWhatWasUsedLastFirst)
{
    const auto use = [this](const char *typed) { m_list.find(QString::fromUtf8(typed)).value(0).act(); };
    use("chinese");
    use("hold or release");
    EXPECT_EQ(titles("").mid(0, 2), (QStringList{QStringLiteral("Hold or release"), QStringLiteral("中文")}));
    const ui::CommandList again(m_actions, m_settings);
    EXPECT_EQ(again.find({}).value(0).title, QStringLiteral("Hold or release")) << "kept";
}

} // namespace
} // namespace quotasmith::tests
