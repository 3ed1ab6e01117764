// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/rules/rules.h"

#include "core/diagnosis/rules/targets/spikes.h"
#include "core/diagnosis/rules/verdict.h"

namespace quotasmith::diagnosis::rules {

Verdict outlierTarget(const Input &input)
{
    constexpr std::string_view kCode = "outlier-target";
    if (input.targets.measures.empty())
        return missing(kCode, {"targets"});
    const money::Rate &factor = input.thresholds["outlier.factor"];
    Verdict verdict;
    for (const plan::Axis axis : plan::kAxes) {
        const plan::Tree &tree = input.tree(axis);
        Spikes spikes;
        for (const auto &[measure, targets] : input.targets.measures)
            for (const auto &[node, line] : targets.byNode[static_cast<std::size_t>(axis)])
                if (const auto position = tree.find(node))
                    addSpikes(spikes, *position, measure, line, factor);
        appendFindings(verdict.findings, {kCode, "targets", Severity::Warn}, spikes, tree, axis, factor);
    }
    return verdict;
}

} // namespace quotasmith::diagnosis::rules
