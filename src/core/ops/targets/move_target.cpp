// SPDX-License-Identifier: Apache-2.0
#include "core/base/error.h"
#include "core/ops/op_codes.h"
#include "core/ops/targets/finish_edit.h"

namespace quotasmith::ops {

TargetsOutcome moveTarget(store::Document &document, const MoveTarget &request, Run run)
{
    if (request.amount.kind != spread::ValueExpression::Kind::Amount)
        throw base::Error("move-amount-wanted");
    if (plan::kindOf(request.measure) == plan::MeasureKind::Ratio)
        throw base::Error("measure-not-additive", {{"measure", std::string(plan::measureCode(request.measure))}});
    TargetsOutcome outcome = outcomeOn(document, request.measure);
    const store::PlanSheet &plan = outcome.before;
    if (!plan.planned)
        throw base::Error("no-targets", {{"measure", std::string(plan::measureCode(request.measure))}});
    const spread::Place from = requirePlace(plan.sheet, plan.settings, request.from);
    const spread::Place to = requirePlace(plan.sheet, plan.settings, request.to);
    outcome.value = request.amount.amount;
    outcome.result = spread::movePlace(plan.sheet, from, to, outcome.value);
    Summary summary = placeSummary(request.from, request.measure);
    summary["toNode"] = request.to.node;
    summary["toPeriod"] = request.to.period;
    summary["value"] = std::to_string(outcome.value);
    finishEdit(document, outcome, run, kTargetsMove, std::move(summary));
    return outcome;
}

} // namespace quotasmith::ops
