// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/action_catalog.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QIcon>
#include <QRegularExpression>
#include <vector>

namespace quotasmith::ui {

namespace {

enum class Form { Push, Toggle };

struct ActionSpec {
    ActionId id;
    const char *name; ///< object name
    const char *text; ///< nullptr: named by its unit or step
    const char *icon; ///< nullptr: none
    QKeySequence shortcut;
    Need need = Need::Nothing;
    Form form = Form::Push;
};

constexpr const char *kContext = "quotasmith::ui::ActionCatalog";

const std::vector<ActionSpec> &fileSpecs()
{
    static const std::vector<ActionSpec> kSpecs{
        {ActionId::NewPlan, "new-plan", QT_TRANSLATE_NOOP("quotasmith::ui::ActionCatalog", "&New plan…"), "new",
         QKeySequence::New},
        {ActionId::OpenSample,
         "open-sample",
         QT_TRANSLATE_NOOP("quotasmith::ui::ActionCatalog", "Open the &sample"),
         "quotasmith",
         {}},
        {ActionId::OpenPlan, "open-plan", QT_TRANSLATE_NOOP("quotasmith::ui::ActionCatalog", "&Open…"), "open",
         QKeySequence::Open},
        {ActionId::SaveCopy, "save-copy", QT_TRANSLATE_NOOP("quotasmith::ui::ActionCatalog", "Save a &copy…"), nullptr,
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), Need::Plan},
        {ActionId::Import, "import", QT_TRANSLATE_NOOP("quotasmith::ui::ActionCatalog", "&Import…"), "import",
         QKeySequence(Qt::CTRL | Qt::Key_I), Need::WritablePlan},
        {ActionId::ImportLastYear,
         "import-last-year",
         QT_TRANSLATE_NOOP("quotasmith::ui::ActionCatalog", "Import last year's sales…"),
         "import",
         {}},
        {ActionId::Export, "export", QT_TRANSLATE_NOOP("quotasmith::ui::ActionCatalog", "&Export…"), "export",
         QKeySequence(Qt::CTRL | Qt::Key_E), Need::Plan},
        {ActionId::Quit, "quit", QT_TRANSLATE_NOOP("quotasmith::ui::ActionCatalog", "&Quit"), nullptr,
         QKeySequence(Qt::CTRL | Qt::Key_Q)},
        {ActionId::Save, "save", QT_TRANSLATE_NOOP("quotasmith::ui::ActionCatalog", "&Save"), nullptr,
         QKeySequence::Save, Need::Plan},
        {ActionId::About,
         "about",
         QT_TRANSLATE_NOOP("quotasmith::ui::ActionCatalog", "&About Quotasmith"),
         nullptr,
         {}},
    };
    return kSpecs;
}

const std::vector<ActionSpec> &editSpecs()
{
    static const std::vector<ActionSpec> kSpecs{
        {ActionId::Undo, "undo", nullptr, "undo", QKeySequence::Undo, Need::Undo},
        {ActionId::Redo, "redo", nullptr, "redo", QKeySequence(Qt::CTRL | Qt::Key_Y), Need::Redo},
        {ActionId::Copy, "copy", QT_TRANSLATE_NOOP("quotasmith::ui::ActionCatalog", "&Copy"), nullptr, {}, Need::Plan},
        {ActionId::ToggleHold, "toggle-hold", QT_TRANSLATE_NOOP("quotasmith::ui::ActionCatalog", "&Hold or release"),
         "lock", QKeySequence(Qt::CTRL | Qt::Key_L), Need::WritablePlan},
    };
    return kSpecs;
}

const std::vector<ActionSpec> &viewSpecs()
{
    static const std::vector<ActionSpec> kSpecs{
        {ActionId::UnfoldMonths, "unfold-months", QT_TRANSLATE_NOOP("quotasmith::ui::ActionCatalog", "Show &months"),
         "months", QKeySequence(Qt::CTRL | Qt::Key_M), Need::Plan, Form::Toggle},
        {ActionId::English, "english", "English", nullptr, {}, Need::Nothing, Form::Toggle},
        {ActionId::Chinese, "chinese", "中文", nullptr, {}, Need::Nothing, Form::Toggle},
        {ActionId::UnitOne, "unit-1", nullptr, nullptr, {}, Need::Nothing, Form::Toggle},
        {ActionId::UnitThousand, "unit-1k", nullptr, nullptr, {}, Need::Nothing, Form::Toggle},
        {ActionId::UnitTenThousand, "unit-10k", nullptr, nullptr, {}, Need::Nothing, Form::Toggle},
        {ActionId::UnitHundredMillion, "unit-100m", nullptr, nullptr, {}, Need::Nothing, Form::Toggle},
    };
    return kSpecs;
}

std::vector<ActionSpec> allSpecs()
{
    std::vector<ActionSpec> specs;
    for (const auto &group : {fileSpecs(), editSpecs(), viewSpecs()})
        specs.insert(specs.end(), group.begin(), group.end());
    return specs;
}

/// What a button shows of a menu's text: no mnemonic, no dots.
QString buttonText(QString text)
{
    static const QRegularExpression kMnemonic(QStringLiteral("\\(&\\w\\)|&(?!&)|…"));
    return text.remove(kMnemonic).replace(QStringLiteral("&&"), QStringLiteral("&"));
}

void setWords(QAction *action, const QString &text)
{
    action->setText(text);
    action->setIconText(buttonText(text));
}

bool isMet(Need need, const ActionState &state)
{
    switch (need) {
    case Need::Nothing:
        return true;
    case Need::Plan:
        return state.hasPlan;
    case Need::WritablePlan:
        return state.isWritable;
    case Need::Undo:
        return state.canUndo;
    case Need::Redo:
        return state.canRedo;
    }
    return false;
}

} // namespace

ActionId unitAction(DisplayUnit unit)
{
    return static_cast<ActionId>(static_cast<int>(ActionId::UnitOne) + static_cast<int>(unit));
}

ActionCatalog::ActionCatalog(QObject *parent) : QObject(parent)
{
    for (const ActionSpec &spec : allSpecs()) {
        auto *action = new QAction(this);
        action->setObjectName(QString::fromUtf8(spec.name));
        if (spec.icon)
            action->setIcon(QIcon(QStringLiteral(":/icons/%1.svg").arg(QString::fromUtf8(spec.icon))));
        action->setShortcut(spec.shortcut);
        action->setCheckable(spec.form == Form::Toggle);
        m_actions[spec.id] = action;
    }
    makeExclusive({ActionId::English, ActionId::Chinese});
    makeExclusive({ActionId::UnitOne, ActionId::UnitThousand, ActionId::UnitTenThousand, ActionId::UnitHundredMillion});
    setState({});
    retranslate();
}

void ActionCatalog::setState(const ActionState &state)
{
    for (const ActionSpec &spec : allSpecs())
        m_actions[spec.id]->setEnabled(isMet(spec.need, state));
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
}

void ActionCatalog::makeExclusive(std::initializer_list<ActionId> ids)
{
    auto *group = new QActionGroup(this);
    for (const ActionId id : ids)
        group->addAction(action(id));
}

} // namespace quotasmith::ui
