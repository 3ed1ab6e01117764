// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/rules/rules.h"

#include "core/diagnosis/rules/verdict.h"
#include "core/money/rounding.h"
#include "core/spread/seasonality.h"

#include <algorithm>

namespace quotasmith::diagnosis::rules {

namespace {

constexpr int kMostYears = 3;
constexpr std::int64_t kMillion = 1'000'000;

/// A month that lies elsewhere in the target than in the years that were.
struct MonthGap {
    calendar::Month month;
    money::Rate target, learned; ///< shares of the year
};

/// A share of the year; to a billionth where the exact one could not be reckoned with.
money::Rate shareOf(std::int64_t units, std::int64_t year)
{
    constexpr std::int64_t kBillion = 1'000'000'000;
    if (year <= kBillion * kBillion / kMillion / 4)
        return {units, year};
    return {money::roundHalfAway(money::Wide{units} * kBillion, year), kBillion};
}

money::Rate apart(const money::Rate &a, const money::Rate &b)
{
    return a > b ? a - b : b - a;
}

/// Up to three whole years before the plan's, oldest first.
std::vector<plan::MonthUnits> pastYears(const Input &input, plan::Measure measure)
{
    std::vector<plan::MonthUnits> years;
    for (int back = kMostYears; back >= 1; --back) {
        const MonthSpan span{planYear(input).first.plus(-12 * back), 12};
        if (!wholeSpan(input, measure, span))
            continue;
        plan::MonthUnits &year = years.emplace_back();
        for (int m = 0; m < 12; ++m)
            year[static_cast<std::size_t>(m)] =
                input.sums(plan::Axis::Organisation).company(span.month(m)).value(measure).value_or(0);
    }
    return years;
}

Finding findingOf(std::string_view code, const std::vector<MonthGap> &gaps, const money::Rate &least)
{
    const auto worst = std::max_element(gaps.begin(), gaps.end(), [](const MonthGap &a, const MonthGap &b) {
        return apart(a.target, a.learned) < apart(b.target, b.learned);
    });
    Finding finding{code, {}, Severity::Warn, "respread", {}, {}};
    finding.evidence = {worded("month", worst->month.text()),
                        evidence("target-share", EvidenceForm::Share, worst->target),
                        evidence("learned-share", EvidenceForm::Share, worst->learned),
                        evidence("points-apart", EvidenceForm::Share, apart(worst->target, worst->learned), least),
                        evidence("months-apart", EvidenceForm::Count, static_cast<std::int64_t>(gaps.size()))};
    finding.rows = {rowsOf("targets")};
    for (const MonthGap &gap : gaps)
        finding.rows.front().months.push_back(gap.month);
    return finding;
}

} // namespace

Verdict seasonGap(const Input &input)
{
    constexpr std::string_view kCode = "season-gap";
    const plan::Measure measure = input.settings.money;
    const auto year = input.targets.company(measure, planYear(input));
    if (!year || *year <= 0)
        return missing(kCode, {"targets"});
    const spread::Seasonality season = spread::learnSeasonality(pastYears(input, measure));
    if (!season.learned)
        return missing(kCode, {"last-year"});
    const money::Rate &least = input.thresholds["season-gap.points"];
    std::vector<MonthGap> gaps;
    for (int m = 0; m < 12; ++m) {
        const calendar::Month month = planYear(input).month(m);
        const auto target = input.targets.company(measure, {month, 1});
        const MonthGap gap{month, shareOf(target.value_or(0), *year),
                           money::Rate(season.shares[static_cast<std::size_t>(m)], kMillion)};
        if (apart(gap.target, gap.learned) >= least)
            gaps.push_back(gap);
    }
    if (gaps.empty())
        return {};
    return fires(findingOf(kCode, gaps, least));
}

} // namespace quotasmith::diagnosis::rules
