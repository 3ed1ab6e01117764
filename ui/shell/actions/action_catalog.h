// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/actions/action_spec.h"

#include <map>
#include <QAction>
#include <QObject>

namespace quotasmith::ui {

/// Whether each need is met now.
struct ActionState {
    bool hasPlan = false;
    bool isWritable = false;
    bool canUndo = false;
    bool canRedo = false;
    bool isBusy = false; ///< work is under way
};

/// Every action of the window, once: text, shortcut, icon, when it is enabled. Menus, toolbars and panels take them
/// from here. An action's object name is its id in words (`new-plan`).
class ActionCatalog : public QObject {
    Q_OBJECT

public:
    /// The context in which the texts of the specs are translated.
    static constexpr const char *kContext = "quotasmith::ui::ActionCatalog";

    explicit ActionCatalog(QObject *parent = nullptr);

    QAction *action(ActionId id) const { return m_actions.at(id); }
    void setState(const ActionState &state);
    /// Takes away actions that mean nothing where one is, with the reason for whoever points at them; the ones taken
    /// away before come back.
    void withhold(const std::vector<ActionId> &ids, const QString &reason);
    /// Names the steps that undo and redo are about; empty: none.
    void nameSteps(const QString &undo, const QString &redo);
    /// Another language.
    void retranslate();

private:
    void refreshStates();
    void explainStates();
    void makeExclusive(std::initializer_list<ActionId> ids);

    std::map<ActionId, QAction *> m_actions;
    std::map<QAction *, QString> m_toolTips; ///< of the actions that say instead why they cannot be had now
    ActionState m_state;
    std::vector<ActionId> m_withheld;
    QString m_reason; ///< for withholding them
    QString m_undoStep;
    QString m_redoStep;
};

/// A menu's text as a button shows it: no mnemonic, no dots.
QString plainText(QString text);
/// The area as the menu bar calls it.
QString areaName(ActionArea area);

} // namespace quotasmith::ui
