// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/actions/action_spec.h"

namespace quotasmith::ui {

const std::vector<ActionSpec> &helpActions()
{
    static const std::vector<ActionSpec> kSpecs{
        {ActionId::Manual, "manual", QT_TRANSLATE_NOOP("quotasmith::ui::ActionCatalog", "&Manual"), nullptr,
         QKeySequence::HelpContents},
        {ActionId::Shortcuts, "shortcuts", QT_TRANSLATE_NOOP("quotasmith::ui::ActionCatalog", "&Keyboard shortcuts"),
         nullptr, QKeySequence(Qt::CTRL | Qt::Key_Slash)},
        {ActionId::About,
         "about",
         QT_TRANSLATE_NOOP("quotasmith::ui::ActionCatalog", "&About Quotasmith"),
         nullptr,
         {}},
    };
    return kSpecs;
}

} // namespace quotasmith::ui
