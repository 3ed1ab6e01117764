// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/actions/action_spec.h"

namespace quotasmith::ui {

const std::vector<ActionSpec> &actualsActions()
{
    static const std::vector<ActionSpec> kSpecs{
        {ActionId::EarlierMonth, "earlier-month", QT_TRANSLATE_NOOP("quotasmith::ui::ActionCatalog", "&Previous month"),
         "earlier", QKeySequence(Qt::ALT | Qt::Key_PageUp), Need::Plan},
        {ActionId::LaterMonth, "later-month", QT_TRANSLATE_NOOP("quotasmith::ui::ActionCatalog", "&Next month"),
         "later", QKeySequence(Qt::ALT | Qt::Key_PageDown), Need::Plan},
        {ActionId::CellNote, "cell-note", QT_TRANSLATE_NOOP("quotasmith::ui::ActionCatalog", "No&te…"), "note",
         QKeySequence(Qt::SHIFT | Qt::Key_F2), Need::WritablePlan},
        {ActionId::CloseMonth,
         "close-month",
         QT_TRANSLATE_NOOP("quotasmith::ui::ActionCatalog", "&Close month…"),
         "lock",
         {},
         Need::WritablePlan},
        {ActionId::ReopenMonth,
         "reopen-month",
         QT_TRANSLATE_NOOP("quotasmith::ui::ActionCatalog", "&Reopen month…"),
         "unlock",
         {},
         Need::WritablePlan},
    };
    return kSpecs;
}

} // namespace quotasmith::ui
