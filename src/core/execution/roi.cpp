// SPDX-License-Identifier: Apache-2.0
#include "core/execution/roi.h"

#include "core/money/money.h"

#include <algorithm>
#include <array>
#include <map>

namespace quotasmith::execution {

namespace {

constexpr std::array<std::string_view, 4> kVerdicts{"unknown", "stop", "keep", "scale"};

std::optional<money::Rate> quotient(std::int64_t gained, std::int64_t cost)
{
    return cost > 0 ? std::optional(money::Rate(gained, cost)) : std::nullopt;
}

/// The months that are known, in order, what costs the same every month filled in.
std::map<calendar::Month, RoiMonth> known(const plan::StrategyTerms &terms, std::span<const plan::StrategyMonth> months,
                                          calendar::Month year, calendar::Month through)
{
    std::map<calendar::Month, RoiMonth> all;
    const calendar::Month first = terms.from.value_or(year);
    const calendar::Month last = std::min(terms.until.value_or(year.plus(11)), through);
    for (calendar::Month month = first; terms.monthlyCost && month <= last; month = month.plus(1))
        all[month] = {month, terms.monthlyCost, {}, {}, {}, {}};
    for (const plan::StrategyMonth &said : months) {
        if (said.strategy != terms.code || said.month > through)
            continue;
        RoiMonth &month = all[said.month];
        month.month = said.month;
        month.cost = said.cost ? said.cost : month.cost;
        month.gained = said.gained;
    }
    return all;
}

} // namespace

std::string_view roiVerdictCode(RoiVerdict verdict)
{
    return kVerdicts[static_cast<std::size_t>(verdict)];
}

RoiVerdict verdictOf(const std::optional<money::Rate> &roi, const RoiLimits &limits)
{
    if (!roi)
        return RoiVerdict::Unknown;
    if (*roi < limits.stop)
        return RoiVerdict::Stop;
    return *roi > limits.scale ? RoiVerdict::Scale : RoiVerdict::Keep;
}

StrategyRoi roiOf(const plan::StrategyTerms &terms, std::span<const plan::StrategyMonth> months, calendar::Month year,
                  calendar::Month through, const RoiLimits &limits)
{
    StrategyRoi all;
    all.strategy = terms.code;
    for (auto &[at, month] : known(terms, months, year, through)) {
        all.spent = money::addUnits(all.spent, month.cost.value_or(0));
        if (month.cost && month.gained) {
            month.roi = quotient(*month.gained, *month.cost);
            all.cost = money::addUnits(all.cost, *month.cost);
            all.gained = money::addUnits(all.gained, *month.gained);
        }
        month.toDate = quotient(all.gained, all.cost);
        month.verdict = verdictOf(month.toDate, limits);
        if (month.verdict != all.verdict && all.verdict != RoiVerdict::Unknown)
            all.turned = at;
        all.verdict = month.verdict;
        all.months.push_back(month);
    }
    all.roi = quotient(all.gained, all.cost);
    return all;
}

} // namespace quotasmith::execution
