// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/actions/action_spec.h"

namespace quotasmith::ui {

const std::vector<ActionSpec> &commissionActions()
{
    static const std::vector<ActionSpec> kSpecs{
        {ActionId::ShowSchemes,
         "show-schemes",
         QT_TRANSLATE_NOOP("quotasmith::ui::ActionCatalog", "&Schemes"),
         "commission",
         {},
         Need::Plan},
        {ActionId::NewScheme,
         "new-scheme",
         QT_TRANSLATE_NOOP("quotasmith::ui::ActionCatalog", "&New scheme…"),
         nullptr,
         {},
         Need::WritablePlan},
        {ActionId::SaveScheme, "save-scheme", QT_TRANSLATE_NOOP("quotasmith::ui::ActionCatalog", "Sa&ve the scheme"),
         nullptr, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return), Need::WritablePlan},
        {ActionId::DuplicateScheme,
         "duplicate-scheme",
         QT_TRANSLATE_NOOP("quotasmith::ui::ActionCatalog", "&Duplicate the scheme"),
         nullptr,
         {},
         Need::WritablePlan},
        {ActionId::SchemeFile,
         "scheme-file",
         QT_TRANSLATE_NOOP("quotasmith::ui::ActionCatalog", "Save the scheme as a &file…"),
         nullptr,
         {},
         Need::Plan},
        {ActionId::RemoveScheme,
         "remove-scheme",
         QT_TRANSLATE_NOOP("quotasmith::ui::ActionCatalog", "&Remove the scheme"),
         nullptr,
         {},
         Need::WritablePlan},
        {ActionId::ShowPayCost,
         "show-pay-cost",
         QT_TRANSLATE_NOOP("quotasmith::ui::ActionCatalog", "&What it costs"),
         nullptr,
         {},
         Need::Plan},
        {ActionId::ShowStatements,
         "show-statements",
         QT_TRANSLATE_NOOP("quotasmith::ui::ActionCatalog", "S&tatements"),
         nullptr,
         {},
         Need::Plan},
        {ActionId::CloseStatements,
         "close-statements",
         QT_TRANSLATE_NOOP("quotasmith::ui::ActionCatalog", "&Close the statements…"),
         nullptr,
         {},
         Need::WritablePlan},
        {ActionId::PrintStatements,
         "print-statements",
         QT_TRANSLATE_NOOP("quotasmith::ui::ActionCatalog", "&Print the statements…"),
         nullptr,
         {},
         Need::Plan},
    };
    return kSpecs;
}

} // namespace quotasmith::ui
