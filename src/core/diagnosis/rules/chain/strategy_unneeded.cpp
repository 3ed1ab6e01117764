// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/rules/rules.h"

#include "core/diagnosis/rules/chain/gains.h"
#include "core/diagnosis/rules/verdict.h"
#include "core/money/money.h"

namespace quotasmith::diagnosis::rules {

Verdict strategyUnneeded(const Input &input)
{
    constexpr std::string_view kCode = "strategy-unneeded";
    const GainsOfAll all = gainsOf(input);
    if (all.byMeasure.empty())
        return missing(kCode, all.missing);
    Verdict verdict;
    for (const auto &[measure, gains] : all.byMeasure) {
        if (gains.gap <= 0)
            continue;
        const EvidenceForm form = measured(measure, 0).form;
        for (const plan::Strategy *strategy : gains.strategies) {
            const std::int64_t without = money::subtractUnits(gains.gained, *strategy->gain);
            if (without < gains.gap)
                continue;
            Finding finding{kCode, strategy->code, Severity::Info, "drop-strategy", {}, {}};
            finding.evidence = {worded("strategy", strategy->name),
                                evidence("gains-without", form, whole(without), whole(gains.gap)),
                                evidence("gain", form, *strategy->gain)};
            finding.rows = {listRows("strategies", {strategy->code})};
            verdict.findings.push_back(std::move(finding));
        }
    }
    return verdict;
}

} // namespace quotasmith::diagnosis::rules
