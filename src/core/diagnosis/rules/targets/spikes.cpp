// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/rules/targets/spikes.h"

#include "core/diagnosis/rules/verdict.h"

#include <algorithm>
#include <iterator>

namespace quotasmith::diagnosis::rules {

namespace {

std::string subjectOf(const plan::Node &node, plan::Axis axis, calendar::Month month)
{
    const std::string place =
        axis == plan::Axis::Organisation ? std::string() : std::string(plan::axisCode(axis)) + ':';
    return place + node.code + ':' + month.text();
}

Finding findingOf(const SpikeRule &rule, const std::vector<Spike> &cell, const money::Rate &factor)
{
    Finding finding{rule.code, {}, rule.severity, "check-data", {}, {}};
    for (const Spike &spike : cell) {
        const std::int64_t larger = std::max(spike.before, spike.after);
        finding.evidence.push_back(measured(spike.measure, spike.value, factor * whole(larger)));
        Evidence before = measured(spike.measure, spike.before);
        before.name = "month-before";
        Evidence after = measured(spike.measure, spike.after);
        after.name = "month-after";
        finding.evidence.push_back(std::move(before));
        finding.evidence.push_back(std::move(after));
        finding.evidence.push_back(
            evidence("of-neighbour", EvidenceForm::Factor, money::Rate(spike.value, larger), factor));
    }
    return finding;
}

} // namespace

void addSpikes(Spikes &spikes, int position, plan::Measure measure, const MonthValues &line, const money::Rate &factor)
{
    if (line.size() < 3)
        return;
    for (auto before = line.begin(), own = std::next(before), after = std::next(own); after != line.end();
         ++before, ++own, ++after) {
        const bool areNeighbours = own->first.since(before->first) == 1 && after->first.since(own->first) == 1;
        if (!areNeighbours || before->second <= 0 || after->second <= 0)
            continue;
        if (money::Rate(own->second, std::max(before->second, after->second)) >= factor)
            spikes[{position, own->first}].push_back({measure, own->second, before->second, after->second});
    }
}

void appendFindings(std::vector<Finding> &findings, const SpikeRule &rule, const Spikes &spikes, const plan::Tree &tree,
                    plan::Axis axis, const money::Rate &factor)
{
    for (const auto &[place, cell] : spikes) {
        const plan::Node &node = tree.node(place.first);
        Finding finding = findingOf(rule, cell, factor);
        finding.subject = subjectOf(node, axis, place.second);
        finding.rows = {rowsOf(rule.source, axis, {node.id})};
        finding.rows.front().months = {place.second};
        findings.push_back(std::move(finding));
    }
}

} // namespace quotasmith::diagnosis::rules
