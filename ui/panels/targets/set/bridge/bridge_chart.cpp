// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/targets/set/bridge/bridge_chart.h"

#include "text/goal_text.h"
#include "ui/models/words.h"

#include <QCoreApplication>

namespace quotasmith::ui {

namespace {

QString words(const char *form)
{
    return QCoreApplication::translate("quotasmith::ui::BridgeChart", form);
}

} // namespace

chart::WaterfallChart bridgeChart(const ops::AnnualGoal &goal)
{
    chart::WaterfallChart chart;
    chart.heading.empty = words(QT_TRANSLATE_NOOP("quotasmith::ui::BridgeChart",
                                                  "Without last year's actuals the bridge has nothing to stand on."));
    chart.form.decimals = goal.money.plan.settings.decimals(goal.money.plan.sheet.measure);
    if (!goal.bridge.start || !goal.bridge.proposal)
        return chart;
    using chart::StepKind;
    chart.steps.push_back({words(QT_TRANSLATE_NOOP("quotasmith::ui::BridgeChart", "Last year")),
                           *goal.bridge.start,
                           StepKind::Total,
                           {}});
    for (const goal::BridgeLine &line : goal.bridge.lines)
        chart.steps.push_back({titled(text::bridgeBasisName(line.basis)), line.amount.value_or(0), StepKind::Change,
                               text::bridgeNote(line)});
    chart.steps.push_back({words(QT_TRANSLATE_NOOP("quotasmith::ui::BridgeChart", "Proposal")),
                           *goal.bridge.proposal,
                           StepKind::Total,
                           {}});
    if (goal.money.target)
        chart.steps.push_back({words(QT_TRANSLATE_NOOP("quotasmith::ui::BridgeChart", "Target now")),
                               *goal.money.target,
                               StepKind::Total,
                               {}});
    return chart;
}

} // namespace quotasmith::ui
