// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/rules/chain/gains.h"

#include "core/diagnosis/rules/verdict.h"
#include "core/money/money.h"

#include <algorithm>

namespace quotasmith::diagnosis::rules {

namespace {

void note(std::vector<std::string_view> &missing, std::string_view what)
{
    if (std::find(missing.begin(), missing.end(), what) == missing.end())
        missing.push_back(what);
}

} // namespace

GainsOfAll gainsOf(const Input &input)
{
    GainsOfAll all;
    if (input.strategies.empty())
        note(all.missing, "strategies");
    std::map<plan::Measure, Gains> byMeasure;
    for (const plan::Strategy &strategy : input.strategies) {
        if (!strategy.gain)
            continue;
        Gains &gains = byMeasure[strategy.measure];
        gains.gained = money::addUnits(gains.gained, *strategy.gain);
        gains.strategies.push_back(&strategy);
    }
    if (!input.strategies.empty() && byMeasure.empty())
        note(all.missing, "strategy-gains");
    for (auto &[measure, gains] : byMeasure) {
        const auto target = input.targets.company(measure, planYear(input));
        const auto lastYear = wholeSpan(input, measure, {planYear(input).first.plus(-12), 12});
        if (!target)
            note(all.missing, "targets");
        if (!lastYear)
            note(all.missing, "last-year");
        if (!target || !lastYear)
            continue;
        gains.target = *target;
        gains.lastYear = *lastYear;
        gains.gap = money::subtractUnits(*target, *lastYear);
        all.byMeasure.emplace(measure, std::move(gains));
    }
    return all;
}

} // namespace quotasmith::diagnosis::rules
