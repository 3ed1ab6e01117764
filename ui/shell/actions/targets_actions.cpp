// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/actions/action_spec.h"

namespace quotasmith::ui {

const std::vector<ActionSpec> &targetsActions()
{
    static const std::vector<ActionSpec> kSpecs{
        {ActionId::ReasonTarget, "reason-target",
         QT_TRANSLATE_NOOP("quotasmith::ui::ActionCatalog", "&Reason the annual target"), "bridge",
         QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_1), Need::Plan},
        {ActionId::DecomposeTarget, "decompose-target",
         QT_TRANSLATE_NOOP("quotasmith::ui::ActionCatalog", "&Decompose the target"), "targets",
         QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_2), Need::Plan},
        {ActionId::ToggleHold, "toggle-hold", QT_TRANSLATE_NOOP("quotasmith::ui::ActionCatalog", "&Hold or release"),
         "lock", QKeySequence(Qt::CTRL | Qt::Key_L), Need::WritablePlan},
        {ActionId::HoldWith, "hold-with", QT_TRANSLATE_NOOP("quotasmith::ui::ActionCatalog", "Hold &with reason…"),
         "lock", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H), Need::WritablePlan},
        {ActionId::UnfoldMonths, "unfold-months", QT_TRANSLATE_NOOP("quotasmith::ui::ActionCatalog", "Show &months"),
         "months", QKeySequence(Qt::CTRL | Qt::Key_M), Need::Plan, ActionForm::Toggle},
        {ActionId::SpreadTarget, "spread-target", QT_TRANSLATE_NOOP("quotasmith::ui::ActionCatalog", "&Spread…"),
         "spread", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D), Need::WritablePlan},
        {ActionId::MoveAmount, "move-amount", QT_TRANSLATE_NOOP("quotasmith::ui::ActionCatalog", "Mo&ve amount…"),
         "move-amount", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M), Need::WritablePlan},
        {ActionId::ExplainTarget, "explain-target", QT_TRANSLATE_NOOP("quotasmith::ui::ActionCatalog", "&Explain"),
         "explain", QKeySequence(Qt::Key_F4), Need::Plan, ActionForm::Toggle},
        {ActionId::ShowHolds, "show-holds", QT_TRANSLATE_NOOP("quotasmith::ui::ActionCatalog", "&List of holds"),
         "holds", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), Need::Plan, ActionForm::Toggle},
        {ActionId::ShowMoved, "show-moved", QT_TRANSLATE_NOOP("quotasmith::ui::ActionCatalog", "&What moved"), "moved",
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W), Need::Plan, ActionForm::Toggle},
        {ActionId::ShowTargetChart, "show-target-chart",
         QT_TRANSLATE_NOOP("quotasmith::ui::ActionCatalog", "&Chart of the selection"), "chart",
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G), Need::Plan, ActionForm::Toggle},
    };
    return kSpecs;
}

} // namespace quotasmith::ui
