// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/actions/action_catalog.h"

#include "ui/widgets/tinted_icon.h"

#include <algorithm>
#include <QActionGroup>
#include <QCoreApplication>
#include <QRegularExpression>
#include <vector>

namespace quotasmith::ui {

namespace {

std::vector<ActionSpec> allSpecs()
{
    std::vector<ActionSpec> specs;
    for (const ActionArea area : kActionAreas)
        specs.insert(specs.end(), actionsOf(area).begin(), actionsOf(area).end());
    return specs;
}

void setWords(QAction *action, const QString &text)
{
    action->setText(text);
    action->setIconText(plainText(text));
    action->setToolTip(plainText(text));
}

bool isMet(Need need, const ActionState &state)
{
    switch (need) {
    case Need::Nothing:
        return true;
    case Need::Idle:
        return !state.isBusy;
    case Need::Plan:
        return !state.isBusy && state.hasPlan;
    case Need::WritablePlan:
        return !state.isBusy && state.isWritable;
    case Need::Undo:
        return !state.isBusy && state.canUndo;
    case Need::Redo:
        return !state.isBusy && state.canRedo;
    case Need::Work:
        return state.isBusy;
    }
    return false;
}

} // namespace

QString plainText(QString text)
{
    static const QRegularExpression kMnemonic(QStringLiteral("\\(&\\w\\)|&(?!&)|…"));
    return text.remove(kMnemonic).replace(QStringLiteral("&&"), QStringLiteral("&"));
}

ActionId unitAction(DisplayUnit unit)
{
    return static_cast<ActionId>(static_cast<int>(ActionId::UnitOne) + static_cast<int>(unit));
}

const std::vector<ActionSpec> &actionsOf(ActionArea area)
{
    switch (area) {
    case ActionArea::File:
        return fileActions();
    case ActionArea::Edit:
        return editActions();
    case ActionArea::Diagnosis:
        return diagnosisActions();
    case ActionArea::Targets:
        return targetsActions();
    case ActionArea::Commission:
        return commissionActions();
    case ActionArea::Execution:
        return executionActions();
    case ActionArea::Actuals:
        return actualsActions();
    case ActionArea::Review:
        return reviewActions();
    case ActionArea::View:
        return viewActions();
    case ActionArea::Help:
        break;
    }
    return helpActions();
}

QString areaName(ActionArea area)
{
    switch (area) {
    case ActionArea::File:
        return ActionCatalog::tr("File");
    case ActionArea::Edit:
        return ActionCatalog::tr("Edit");
    case ActionArea::Diagnosis:
        return ActionCatalog::tr("Diagnosis");
    case ActionArea::Targets:
        return ActionCatalog::tr("Targets");
    case ActionArea::Commission:
        return ActionCatalog::tr("Commission");
    case ActionArea::Execution:
        return ActionCatalog::tr("Execution");
    case ActionArea::Actuals:
        return ActionCatalog::tr("Actuals");
    case ActionArea::Review:
        return ActionCatalog::tr("Review");
    case ActionArea::View:
        return ActionCatalog::tr("View");
    case ActionArea::Help:
        break;
    }
    return ActionCatalog::tr("Help");
}

ActionCatalog::ActionCatalog(QObject *parent) : QObject(parent)
{
    for (const ActionSpec &spec : allSpecs()) {
        auto *action = new QAction(this);
        action->setObjectName(QString::fromUtf8(spec.name));
        if (spec.icon)
            action->setIcon(tintedIcon(QString::fromUtf8(spec.icon)));
        action->setShortcut(spec.shortcut);
        action->setCheckable(spec.form == ActionForm::Toggle);
        m_actions[spec.id] = action;
    }
    makeExclusive({ActionId::English, ActionId::Chinese});
    makeExclusive({ActionId::UnitOne, ActionId::UnitThousand, ActionId::UnitTenThousand, ActionId::UnitHundredMillion});
    setState({});
    retranslate();
}

void ActionCatalog::setState(const ActionState &state)
{
    m_state = state;
    refreshStates();
}

void ActionCatalog::withhold(const std::vector<ActionId> &ids, const QString &reason)
{
    m_withheld = ids;
    m_reason = reason;
    refreshStates();
}

void ActionCatalog::refreshStates()
{
    for (const ActionSpec &spec : allSpecs()) {
        const bool isWithheld = std::find(m_withheld.begin(), m_withheld.end(), spec.id) != m_withheld.end();
        m_actions[spec.id]->setEnabled(!isWithheld && isMet(spec.need, m_state));
    }
    explainStates();
}

void ActionCatalog::explainStates()
{
    for (const auto &[explained, toolTip] : m_toolTips) {
        explained->setToolTip(toolTip);
        explained->setStatusTip({});
    }
    m_toolTips.clear();
    const auto explain = [this](QAction *action, const QString &reason) {
        m_toolTips.try_emplace(action, action->toolTip());
        action->setToolTip(reason);
        action->setStatusTip(reason);
    };
    for (const ActionId id : m_withheld)
        explain(action(id), m_reason);
    for (const ActionSpec &spec : allSpecs())
        if (m_state.isBusy && !action(spec.id)->isEnabled())
            explain(action(spec.id), tr("Waits until the work under way is done"));
}

void ActionCatalog::nameSteps(const QString &undo, const QString &redo)
{
    // An ampersand would be taken for a mnemonic.
    const auto literal = [](QString name) { return name.replace(QLatin1Char('&'), QStringLiteral("&&")); };
    m_undoStep = undo;
    m_redoStep = redo;
    setWords(action(ActionId::Undo), undo.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(literal(undo)));
    setWords(action(ActionId::Redo), redo.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(literal(redo)));
}

void ActionCatalog::retranslate()
{
    for (const ActionSpec &spec : allSpecs())
        if (spec.text)
            setWords(action(spec.id), QCoreApplication::translate(kContext, spec.text));
    for (const DisplayUnit unit : kDisplayUnits) {
        action(unitAction(unit))->setText(displayUnitName(unit));
        action(unitAction(unit))->setToolTip(tr("Show amounts in %1").arg(displayUnitName(unit)));
    }
    nameSteps(m_undoStep, m_redoStep);
    m_toolTips.clear(); // the words have been set anew
    explainStates();
}

void ActionCatalog::makeExclusive(std::initializer_list<ActionId> ids)
{
    auto *group = new QActionGroup(this);
    for (const ActionId id : ids)
        group->addAction(action(id));
}

} // namespace quotasmith::ui
