// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/actions/action_catalog.h"

#include "tests/ui/ui_fixture.h"

#include <set>

namespace quotasmith::tests {
namespace {

using ui::ActionCatalog;
using ui::ActionId;

class ActionCatalogTest : public UiFixture {
protected:
    QList<QAction *> all() const { return m_catalog.findChildren<QAction *>(); }

    ActionCatalog m_catalog;
};

TEST_F(ActionCatalogTest, EveryActionHasAnIdOfItsOwnAndWordsInBothLanguages)
{
    for (const text::Language language : {text::Language::English, text::Language::Chinese}) {
        m_speech.change(language);
        m_catalog.retranslate();
        std::set<QString> names;
        for (const QAction *action : all()) {
            EXPECT_FALSE(action->text().isEmpty()) << action->objectName().toStdString();
            EXPECT_TRUE(names.insert(action->objectName()).second) << action->objectName().toStdString();
        }
    }
}

TEST_F(ActionCatalogTest, NoTwoActionsShareAShortcut)
{
    std::set<QString> shortcuts;
    for (const QAction *action : all())
        if (!action->shortcut().isEmpty()) {
            EXPECT_TRUE(shortcuts.insert(action->shortcut().toString()).second) << action->objectName().toStdString();
        }
}

TEST_F(ActionCatalogTest, ActionsAreEnabledWhenTheyMakeSense)
{
    const auto isEnabled = [this](ActionId id) { return m_catalog.action(id)->isEnabled(); };
    EXPECT_TRUE(isEnabled(ActionId::OpenPlan));
    EXPECT_FALSE(isEnabled(ActionId::Export));
    m_catalog.setState({true, false, false, false});
    EXPECT_TRUE(isEnabled(ActionId::Export));
    EXPECT_FALSE(isEnabled(ActionId::ToggleHold));
    m_catalog.setState({true, true, true, false});
    EXPECT_TRUE(isEnabled(ActionId::ToggleHold));
    EXPECT_TRUE(isEnabled(ActionId::Undo));
    EXPECT_FALSE(isEnabled(ActionId::Redo));
}

TEST_F(ActionCatalogTest, WhatIsWithheldSaysWhyAndComesBack)
{
    const QAction *hold = m_catalog.action(ActionId::ToggleHold);
    m_catalog.setState({true, true, false, false});
    const QString words = hold->toolTip();
    m_catalog.withhold({ActionId::ToggleHold}, QStringLiteral("because"));
    EXPECT_FALSE(hold->isEnabled());
    EXPECT_EQ(hold->toolTip(), QStringLiteral("because"));
    m_catalog.retranslate();
    m_catalog.setState({true, true, true, false});
    EXPECT_EQ(hold->statusTip(), QStringLiteral("because"));
    m_catalog.withhold({}, {});
    EXPECT_TRUE(hold->isEnabled());
    EXPECT_EQ(hold->toolTip(), words);
}

TEST_F(ActionCatalogTest, ButtonsShowTheStepWithoutMnemonics)
{
    m_catalog.nameSteps(QStringLiteral("R & D"), {});
    EXPECT_EQ(m_catalog.action(ActionId::Undo)->text(), QStringLiteral("&Undo: R && D"));
    EXPECT_EQ(m_catalog.action(ActionId::Undo)->iconText(), QStringLiteral("Undo: R & D"));
    m_speech.change(text::Language::Chinese);
    m_catalog.retranslate();
    EXPECT_EQ(m_catalog.action(ActionId::Export)->iconText(), QStringLiteral("导出"));
}

} // namespace
} // namespace quotasmith::tests
