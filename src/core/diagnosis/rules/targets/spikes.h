// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/finding.h"
#include "core/diagnosis/input/input.h"

#include <map>
#include <string_view>
#include <utility>

namespace quotasmith::diagnosis::rules {

/// A number that stands out of its neighbours: at least outlier.factor times the month before and the month after, both
/// known and above zero.
struct Spike {
    plan::Measure measure = plan::Measure::Revenue;
    std::int64_t value = 0, before = 0, after = 0;
};
/// By place in the tree and month: one cell is one finding, whatever number of measures stand out there.
using Spikes = std::map<std::pair<int, calendar::Month>, std::vector<Spike>>;

/// Adds the spikes of one line of months.
void addSpikes(Spikes &spikes, int position, plan::Measure measure, const MonthValues &line, const money::Rate &factor);

/// The findings: their subject is `CODE:2027-05`, on the axes of customers and products behind the axis' name.
struct SpikeRule {
    std::string_view code;
    std::string_view source; ///< of the rows: `targets`, `actuals`
    Severity severity = Severity::Warn;
};
void appendFindings(std::vector<Finding> &findings, const SpikeRule &rule, const Spikes &spikes, const plan::Tree &tree,
                    plan::Axis axis, const money::Rate &factor);

} // namespace quotasmith::diagnosis::rules
