// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/rules/rules.h"

#include "core/diagnosis/rules/targets/spikes.h"
#include "core/diagnosis/rules/verdict.h"

#include <map>

namespace quotasmith::diagnosis::rules {

namespace {

/// What each member of the organisation brought, and the company (place 0), a line of months a measure.
using Lines = std::map<std::pair<int, plan::Measure>, MonthValues>;

void addMonth(Lines &lines, int position, calendar::Month month, const plan::MeasureSums &sums)
{
    for (const plan::Measure measure : plan::factMeasures())
        if (const auto units = sums.value(measure))
            lines[{position, measure}][month] = *units;
}

Lines linesOf(const AxisSums &sums, const plan::Tree &tree)
{
    Lines lines;
    for (const auto &[month, members] : sums.raw()) {
        addMonth(lines, 0, month, sums.company(month));
        for (const auto &[node, values] : members)
            if (const auto position = tree.find(node); position && *position != 0)
                addMonth(lines, *position, month, values);
    }
    return lines;
}

} // namespace

Verdict outlierActual(const Input &input)
{
    constexpr std::string_view kCode = "outlier-actual";
    const AxisSums &sums = input.sums(plan::Axis::Organisation);
    if (sums.isEmpty())
        return missing(kCode, {"actuals"});
    const money::Rate &factor = input.thresholds["outlier.factor"];
    const plan::Tree &tree = input.tree(plan::Axis::Organisation);
    Verdict verdict;
    Spikes spikes;
    for (const auto &[place, line] : linesOf(sums, tree))
        addSpikes(spikes, place.first, place.second, line, factor);
    appendFindings(verdict.findings, {kCode, "actuals", Severity::Info}, spikes, tree, plan::Axis::Organisation,
                   factor);
    return verdict;
}

} // namespace quotasmith::diagnosis::rules
