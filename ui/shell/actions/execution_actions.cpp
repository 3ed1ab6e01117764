// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/actions/action_spec.h"

namespace quotasmith::ui {

const std::vector<ActionSpec> &executionActions()
{
    static const std::vector<ActionSpec> kSpecs{
        {ActionId::ShowReminders, "show-reminders", QT_TRANSLATE_NOOP("quotasmith::ui::ActionCatalog", "What is &due"),
         "execution", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), Need::Plan},
        {ActionId::ShowBoard, "show-board",
         QT_TRANSLATE_NOOP("quotasmith::ui::ActionCatalog", "Board of a&ctions and problems"), nullptr,
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B), Need::Plan},
        {ActionId::AddAction,
         "add-action",
         QT_TRANSLATE_NOOP("quotasmith::ui::ActionCatalog", "&New action"),
         nullptr,
         {},
         Need::WritablePlan},
        {ActionId::ShowStrategies, "show-strategies",
         QT_TRANSLATE_NOOP("quotasmith::ui::ActionCatalog", "&Strategies and what they return"), nullptr,
         QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_5), Need::Plan},
        {ActionId::ShowProjects, "show-projects",
         QT_TRANSLATE_NOOP("quotasmith::ui::ActionCatalog", "&Projects and milestones"), nullptr,
         QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_6), Need::Plan},
        {ActionId::ShowActivity,
         "show-activity",
         QT_TRANSLATE_NOOP("quotasmith::ui::ActionCatalog", "&Activity the target asks for"),
         nullptr,
         {},
         Need::Plan},
        {ActionId::ShowBudget,
         "show-budget",
         QT_TRANSLATE_NOOP("quotasmith::ui::ActionCatalog", "&Budget and risks"),
         nullptr,
         {},
         Need::Plan},
        {ActionId::ShowMeetings,
         "show-meetings",
         QT_TRANSLATE_NOOP("quotasmith::ui::ActionCatalog", "&Meetings and people"),
         nullptr,
         {},
         Need::Plan},
        {ActionId::MarkDone,
         "mark-done",
         QT_TRANSLATE_NOOP("quotasmith::ui::ActionCatalog", "The reminder is d&one"),
         nullptr,
         {},
         Need::WritablePlan},
    };
    return kSpecs;
}

} // namespace quotasmith::ui
