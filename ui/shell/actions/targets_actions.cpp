// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/actions/action_spec.h"

namespace quotasmith::ui {

const std::vector<ActionSpec> &targetsActions()
{
    static const std::vector<ActionSpec> kSpecs{
        {ActionId::ToggleHold, "toggle-hold", QT_TRANSLATE_NOOP("quotasmith::ui::ActionCatalog", "&Hold or release"),
         "lock", QKeySequence(Qt::CTRL | Qt::Key_L), Need::WritablePlan},
        {ActionId::UnfoldMonths, "unfold-months", QT_TRANSLATE_NOOP("quotasmith::ui::ActionCatalog", "Show &months"),
         "months", QKeySequence(Qt::CTRL | Qt::Key_M), Need::Plan, ActionForm::Toggle},
    };
    return kSpecs;
}

} // namespace quotasmith::ui
