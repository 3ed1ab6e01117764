// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "chart/charts.h"
#include "text/language.h"

#include <string>
#include <vector>

namespace quotasmith::chart {

struct NamedChart {
    std::string name;
    Chart chart;
};

/// One or more charts of every kind with the words a plan would give them, in a language.
std::vector<NamedChart> sampleCharts(text::Language language);
/// The same kinds with nothing to show.
std::vector<NamedChart> emptyCharts();
/// Zeros only, below zero, a single number, the largest there are, sixty names.
std::vector<NamedChart> hardCharts(text::Language language);

/// `1 月` … or `Jan` …, as many as wanted.
std::vector<QString> monthNames(text::Language language, int count = 12);

} // namespace quotasmith::chart
