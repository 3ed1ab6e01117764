// SPDX-License-Identifier: Apache-2.0
#include "core/ops/targets/finish_edit.h"

#include "core/base/error.h"
#include "core/ops/targets/number_guard.h"
#include "core/ops/targets/write_sheet.h"
#include "core/plan/ratio.h"
#include "core/store/writer.h"

namespace quotasmith::ops {

void requireAdditive(plan::Measure measure, const char *code)
{
    if (plan::kindOf(measure) == plan::MeasureKind::Ratio)
        throw base::Error(code, {{"measure", std::string(plan::measureCode(measure))}});
}

Summary placeSummary(const PlaceName &place, plan::Measure measure)
{
    return {{"axis", std::string(plan::axisCode(place.axis))},
            {"node", place.node},
            {"period", place.period},
            {"measure", std::string(plan::measureCode(measure))}};
}

TargetsOutcome outcomeOn(const store::Document &document, plan::Measure measure)
{
    TargetsOutcome outcome;
    outcome.before = store::readSheet(document.connection(), measure);
    outcome.result = spread::Refusal{};
    return outcome;
}

void finishEdit(store::Document &document, TargetsOutcome &outcome, Run run, const char *code, Summary summary,
                const std::function<void(store::Writer &, const spread::Sheet &)> &more)
{
    const spread::Sheet *after = outcome.after();
    if (!after)
        return;
    requireNumbersOpen(document.connection(), *after);
    if (run == Run::Preview)
        return;
    outcome.changes = document.transact({code, store::StepKind::Edit, std::move(summary)}, [&](store::Writer &writer) {
        writeSheet(writer, *after);
        if (more)
            more(writer, *after);
    });
}

} // namespace quotasmith::ops
