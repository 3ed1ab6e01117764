// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/rules/rules.h"

#include "core/diagnosis/rules/chain/gains.h"
#include "core/diagnosis/rules/verdict.h"
#include "core/money/money.h"

namespace quotasmith::diagnosis::rules {

Verdict planInsufficient(const Input &input)
{
    constexpr std::string_view kCode = "plan-insufficient";
    const GainsOfAll all = gainsOf(input);
    if (all.byMeasure.empty())
        return missing(kCode, all.missing);
    Verdict verdict;
    for (const auto &[measure, gains] : all.byMeasure) {
        if (gains.gained >= gains.gap)
            continue;
        Finding finding{kCode, std::string(plan::measureCode(measure)), Severity::Bad, "add-strategy", {}, {}};
        const auto amount = [&, form = measured(measure, 0).form](std::string_view name, std::int64_t units,
                                                                  std::optional<money::Rate> limit = {}) {
            return evidence(name, form, whole(units), limit);
        };
        finding.evidence = {amount("gains", gains.gained, whole(gains.gap)), amount("target", gains.target),
                            amount("last-year", gains.lastYear),
                            amount("uncovered", money::subtractUnits(gains.gap, gains.gained))};
        finding.rows = {listRows("strategies"), rowsOf("targets")};
        for (const plan::Strategy *strategy : gains.strategies)
            finding.rows.front().keys.push_back(strategy->code);
        verdict.findings.push_back(std::move(finding));
    }
    return verdict;
}

} // namespace quotasmith::diagnosis::rules
