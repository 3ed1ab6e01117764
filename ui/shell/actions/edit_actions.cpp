// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/actions/action_spec.h"

namespace quotasmith::ui {

const std::vector<ActionSpec> &editActions()
{
    static const std::vector<ActionSpec> kSpecs{
        {ActionId::Undo, "undo", nullptr, "undo", QKeySequence::Undo, Need::Undo},
        {ActionId::Redo, "redo", nullptr, "redo", QKeySequence(Qt::CTRL | Qt::Key_Y), Need::Redo},
        // The grid takes these keys itself; here they are shown, and work from the menu.
        {ActionId::Cut, "cut", QT_TRANSLATE_NOOP("quotasmith::ui::ActionCatalog", "Cu&t"), nullptr, QKeySequence::Cut,
         Need::WritablePlan},
        {ActionId::Copy, "copy", QT_TRANSLATE_NOOP("quotasmith::ui::ActionCatalog", "&Copy"), nullptr,
         QKeySequence::Copy, Need::Plan},
        {ActionId::Paste, "paste", QT_TRANSLATE_NOOP("quotasmith::ui::ActionCatalog", "&Paste"), nullptr,
         QKeySequence::Paste, Need::WritablePlan},
        {ActionId::FillDown, "fill-down", QT_TRANSLATE_NOOP("quotasmith::ui::ActionCatalog", "Fill &down"), nullptr,
         QKeySequence(Qt::CTRL | Qt::Key_D), Need::WritablePlan},
        {ActionId::FillRight, "fill-right", QT_TRANSLATE_NOOP("quotasmith::ui::ActionCatalog", "Fill &right"), nullptr,
         QKeySequence(Qt::CTRL | Qt::Key_R), Need::WritablePlan},
        {ActionId::ClearCells, "clear-cells", QT_TRANSLATE_NOOP("quotasmith::ui::ActionCatalog", "C&lear"), nullptr,
         QKeySequence::Delete, Need::WritablePlan},
        {ActionId::CancelWork, "cancel-work",
         QT_TRANSLATE_NOOP("quotasmith::ui::ActionCatalog", "&Stop the work under way"), nullptr,
         QKeySequence(Qt::Key_Escape), Need::Work},
        {ActionId::Find, "find", QT_TRANSLATE_NOOP("quotasmith::ui::ActionCatalog", "&Find…"), "find",
         QKeySequence(Qt::CTRL | Qt::Key_F), Need::Plan},
        {ActionId::Commands, "commands", QT_TRANSLATE_NOOP("quotasmith::ui::ActionCatalog", "C&ommands…"), "commands",
         QKeySequence(Qt::CTRL | Qt::Key_K)},
    };
    return kSpecs;
}

} // namespace quotasmith::ui
