// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/actions/action_spec.h"

namespace quotasmith::ui {

const std::vector<ActionSpec> &reviewActions()
{
    static const std::vector<ActionSpec> kSpecs{
        {ActionId::ReviewPlan, "review-plan",
         QT_TRANSLATE_NOOP("quotasmith::ui::ActionCatalog", "Plan &against actual"), nullptr,
         QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_7), Need::Plan},
        {ActionId::ExplainDifference, "explain-difference",
         QT_TRANSLATE_NOOP("quotasmith::ui::ActionCatalog", "&Why there is a difference"), nullptr,
         QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_8), Need::Plan},
        {ActionId::ForecastYear, "forecast-year",
         QT_TRANSLATE_NOOP("quotasmith::ui::ActionCatalog", "Where the year will &end"), nullptr,
         QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_9), Need::Plan},
        {ActionId::ShowVersions, "show-versions", QT_TRANSLATE_NOOP("quotasmith::ui::ActionCatalog", "&Versions"),
         nullptr, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V), Need::Plan},
        {ActionId::SubmitVersion,
         "submit-version",
         QT_TRANSLATE_NOOP("quotasmith::ui::ActionCatalog", "&Submit the targets…"),
         nullptr,
         {},
         Need::WritablePlan},
        {ActionId::WithdrawVersion,
         "withdraw-version",
         QT_TRANSLATE_NOOP("quotasmith::ui::ActionCatalog", "With&draw the submission"),
         nullptr,
         {},
         Need::WritablePlan},
        {ActionId::VoteVersion,
         "vote-version",
         QT_TRANSLATE_NOOP("quotasmith::ui::ActionCatalog", "Record an a&pproval…"),
         nullptr,
         {},
         Need::WritablePlan},
        {ActionId::ReviseTargets,
         "revise-targets",
         QT_TRANSLATE_NOOP("quotasmith::ui::ActionCatalog", "&Revise the targets…"),
         nullptr,
         {},
         Need::WritablePlan},
        {ActionId::DropRevision,
         "drop-revision",
         QT_TRANSLATE_NOOP("quotasmith::ui::ActionCatalog", "Dr&op the revision"),
         nullptr,
         {},
         Need::WritablePlan},
        {ActionId::NextYear,
         "next-year",
         QT_TRANSLATE_NOOP("quotasmith::ui::ActionCatalog", "&Next year…"),
         nullptr,
         {},
         Need::Plan},
    };
    return kSpecs;
}

} // namespace quotasmith::ui
