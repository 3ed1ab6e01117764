// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/display_unit.h"

#include <map>
#include <QAction>
#include <QObject>

namespace quotasmith::ui {

enum class ActionId {
    NewPlan,
    OpenSample,
    OpenPlan,
    SaveCopy,
    Import,
    ImportLastYear,
    Export,
    Quit,
    Save,
    Undo,
    Redo,
    Copy,
    ToggleHold,
    UnfoldMonths,
    English,
    Chinese,
    UnitOne, ///< followed by the others in the order of DisplayUnit
    UnitThousand,
    UnitTenThousand,
    UnitHundredMillion,
    About
};

ActionId unitAction(DisplayUnit unit);

/// What must be there for an action to make sense.
enum class Need { Nothing, Plan, WritablePlan, Undo, Redo };

/// Whether each need is met now.
struct ActionState {
    bool hasPlan = false;
    bool isWritable = false;
    bool canUndo = false;
    bool canRedo = false;
};

/// Every action of the window, once: text, shortcut, icon, when it is enabled. Menus, toolbars and panels take them
/// from here. An action's object name is its id in words (`new-plan`).
class ActionCatalog : public QObject {
    Q_OBJECT

public:
    explicit ActionCatalog(QObject *parent = nullptr);

    QAction *action(ActionId id) const { return m_actions.at(id); }
    void setState(const ActionState &state);
    /// Names the steps that undo and redo are about; empty: none.
    void nameSteps(const QString &undo, const QString &redo);
    /// Another language.
    void retranslate();

private:
    void makeExclusive(std::initializer_list<ActionId> ids);

    std::map<ActionId, QAction *> m_actions;
    QString m_undoStep;
    QString m_redoStep;
};

} // namespace quotasmith::ui
