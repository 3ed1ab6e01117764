// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/actions/action_spec.h"

namespace quotasmith::ui {

const std::vector<ActionSpec> &fileActions()
{
    static const std::vector<ActionSpec> kSpecs{
        {ActionId::NewPlan, "new-plan", QT_TRANSLATE_NOOP("quotasmith::ui::ActionCatalog", "&New plan…"), "new",
         QKeySequence::New, Need::Idle},
        {ActionId::OpenSample,
         "open-sample",
         QT_TRANSLATE_NOOP("quotasmith::ui::ActionCatalog", "Open the &sample"),
         "quotasmith",
         {},
         Need::Idle},
        {ActionId::OpenPlan, "open-plan", QT_TRANSLATE_NOOP("quotasmith::ui::ActionCatalog", "&Open…"), "open",
         QKeySequence::Open, Need::Idle},
        {ActionId::SaveCopy, "save-copy", QT_TRANSLATE_NOOP("quotasmith::ui::ActionCatalog", "Save a &copy…"), nullptr,
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), Need::Plan},
        {ActionId::Backups, "backups", QT_TRANSLATE_NOOP("quotasmith::ui::ActionCatalog", "&Backups…"), nullptr,
         QKeySequence(), Need::Plan},
        {ActionId::Import, "import", QT_TRANSLATE_NOOP("quotasmith::ui::ActionCatalog", "&Import…"), "import",
         QKeySequence(Qt::CTRL | Qt::Key_I), Need::WritablePlan},
        {ActionId::ImportLastYear,
         "import-last-year",
         QT_TRANSLATE_NOOP("quotasmith::ui::ActionCatalog", "Import last year's sales…"),
         "import",
         {},
         Need::Idle},
        {ActionId::Export, "export", QT_TRANSLATE_NOOP("quotasmith::ui::ActionCatalog", "&Export…"), "export",
         QKeySequence(Qt::CTRL | Qt::Key_E), Need::Plan},
        {ActionId::Print, "print", QT_TRANSLATE_NOOP("quotasmith::ui::ActionCatalog", "P&rint…"), "print",
         QKeySequence::Print, Need::Plan},
        {ActionId::HandOut, "hand-out", QT_TRANSLATE_NOOP("quotasmith::ui::ActionCatalog", "&Hand out…"), "hand-out",
         QKeySequence(), Need::WritablePlan},
        {ActionId::TakeBack, "take-back", QT_TRANSLATE_NOOP("quotasmith::ui::ActionCatalog", "Take &back…"),
         "take-back", QKeySequence(), Need::WritablePlan},
        {ActionId::PlanSettings, "plan-settings", QT_TRANSLATE_NOOP("quotasmith::ui::ActionCatalog", "&Plan settings…"),
         "plan", QKeySequence(), Need::WritablePlan},
        {ActionId::Settings, "settings", QT_TRANSLATE_NOOP("quotasmith::ui::ActionCatalog", "Se&ttings…"), "settings",
         QKeySequence(Qt::CTRL | Qt::Key_Comma)},
        {ActionId::Quit, "quit", QT_TRANSLATE_NOOP("quotasmith::ui::ActionCatalog", "&Quit"), nullptr,
         QKeySequence(Qt::CTRL | Qt::Key_Q)},
        {ActionId::Save, "save", QT_TRANSLATE_NOOP("quotasmith::ui::ActionCatalog", "&Save"), nullptr,
         QKeySequence::Save, Need::Plan},
    };
    return kSpecs;
}

} // namespace quotasmith::ui
