// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/actions/action_spec.h"

namespace quotasmith::ui {

const std::vector<ActionSpec> &editActions()
{
    static const std::vector<ActionSpec> kSpecs{
        {ActionId::Undo, "undo", nullptr, "undo", QKeySequence::Undo, Need::Undo},
        {ActionId::Redo, "redo", nullptr, "redo", QKeySequence(Qt::CTRL | Qt::Key_Y), Need::Redo},
        {ActionId::Copy, "copy", QT_TRANSLATE_NOOP("quotasmith::ui::ActionCatalog", "&Copy"), nullptr, {}, Need::Plan},
    };
    return kSpecs;
}

} // namespace quotasmith::ui
