// SPDX-License-Identifier: Apache-2.0
#include "core/plan/measure_sums.h"

#include "core/money/money.h"

#include <algorithm>

namespace quotasmith::plan {

int factIndex(Measure measure)
{
    const auto measures = factMeasures();
    const auto found = std::find(measures.begin(), measures.end(), measure);
    return found == measures.end() ? -1 : static_cast<int>(found - measures.begin());
}

void MeasureSums::add(int measure, std::int64_t units)
{
    const auto m = static_cast<std::size_t>(measure);
    values[m] = money::addUnits(values[m], units);
    present |= 1U << measure;
}

void MeasureSums::add(const MeasureSums &other)
{
    for (int m = 0; m < kFactMeasures; ++m)
        if ((other.present >> m & 1U) != 0)
            add(m, other.values[static_cast<std::size_t>(m)]);
}

std::optional<std::int64_t> MeasureSums::value(Measure measure) const
{
    if (measure == Measure::GrossProfit) {
        const auto revenue = value(Measure::Revenue);
        const auto cost = value(Measure::Cost);
        return revenue && cost ? std::optional(money::subtractUnits(*revenue, *cost)) : std::nullopt;
    }
    const int m = factIndex(measure);
    return m >= 0 && (present >> m & 1U) != 0 ? std::optional(values[static_cast<std::size_t>(m)]) : std::nullopt;
}

} // namespace quotasmith::plan
