// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/actions/action_spec.h"

namespace quotasmith::ui {

const std::vector<ActionSpec> &diagnosisActions()
{
    static const std::vector<ActionSpec> kSpecs{
        {ActionId::ShowFindings, "show-findings", QT_TRANSLATE_NOOP("quotasmith::ui::ActionCatalog", "Show &findings"),
         "diagnosis", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), Need::Plan},
        {ActionId::ActOnFinding, "act-on-finding",
         QT_TRANSLATE_NOOP("quotasmith::ui::ActionCatalog", "Make the finding an &action…"), nullptr,
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A), Need::WritablePlan},
        {ActionId::DismissFinding,
         "dismiss-finding",
         QT_TRANSLATE_NOOP("quotasmith::ui::ActionCatalog", "The finding is &not relevant…"),
         nullptr,
         {},
         Need::WritablePlan},
        {ActionId::ReopenFinding,
         "reopen-finding",
         QT_TRANSLATE_NOOP("quotasmith::ui::ActionCatalog", "&Open the finding again"),
         nullptr,
         {},
         Need::WritablePlan},
        {ActionId::SegmentCustomers,
         "segment-customers",
         QT_TRANSLATE_NOOP("quotasmith::ui::ActionCatalog", "Apply the &segmentation…"),
         nullptr,
         {},
         Need::WritablePlan},
    };
    return kSpecs;
}

} // namespace quotasmith::ui
