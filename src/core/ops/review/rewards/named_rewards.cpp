// SPDX-License-Identifier: Apache-2.0
#include "core/ops/review/rewards/named_rewards.h"

#include "core/commission/beside/bonuses.h"
#include "core/ops/review/numbers/judged_places.h"

#include <algorithm>

namespace quotasmith::ops {

namespace {

using diagnosis::MonthSpan;
using money::Rate;

constexpr int kPlaces = 3;

struct Standing {
    int node = 0;
    Rate value;
    int place = 0;
};

MonthSpan spanOf(const diagnosis::Input &input, calendar::MonthRange months)
{
    return {input.settings.calendar.month(months.first), months.count()};
}

std::vector<int> peopleOf(const diagnosis::Input &input, const MonthSpan &span)
{
    const plan::Tree &tree = input.tree(plan::Axis::Organisation);
    std::vector<int> people = judgedPlaces(input, span);
    std::erase_if(people, [&tree](int node) { return tree.node(node).level != plan::Level::Person; });
    return people;
}

/// Sorted from the highest, with places, those behind the last place left out.
std::vector<Standing> placed(std::vector<Standing> all)
{
    std::stable_sort(all.begin(), all.end(), [](const Standing &a, const Standing &b) { return a.value > b.value; });
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i].place = i > 0 && all[i].value == all[i - 1].value ? all[i - 1].place : static_cast<int>(i) + 1;
    std::erase_if(all, [](const Standing &one) { return one.place > kPlaces; });
    return all;
}

/// Without the last places that more share than there is room for: whoever is like everybody does not stand out.
std::vector<Standing> standingOut(std::vector<Standing> all)
{
    while (all.size() > kPlaces) {
        const int last = all.back().place;
        std::erase_if(all, [last](const Standing &one) { return one.place == last; });
    }
    return all;
}

std::optional<Rate> valueBy(TopBy by, const diagnosis::Input &input, const PlaceNumbers &numbers, int node,
                            const MonthSpan &span)
{
    if (by == TopBy::Attainment)
        return numbers.attainment(input.settings.money, node, span);
    if (by == TopBy::Growth)
        return numbers.growth(input.settings.money, node, span);
    const auto customers = numbers.actual(plan::Measure::NewCustomers, node, span);
    return customers && *customers > Rate() ? customers : std::nullopt;
}

std::vector<Standing> topBy(TopBy by, const diagnosis::Input &input, const PlaceNumbers &numbers, const MonthSpan &span)
{
    std::vector<Standing> all;
    for (const int node : peopleOf(input, span))
        if (const auto value = valueBy(by, input, numbers, node, span))
            all.push_back({node, *value});
    return placed(std::move(all));
}

} // namespace

std::vector<Reward> reachedTargets(const diagnosis::Input &input, const PlaceNumbers &numbers,
                                   calendar::MonthRange months)
{
    const MonthSpan span = spanOf(input, months);
    std::vector<Reward> rewards;
    for (const int node : judgedPlaces(input, span)) {
        const auto attainment = node == 0 ? std::nullopt : numbers.attainment(input.settings.money, node, span);
        if (attainment && *attainment >= Rate(1, 1)) {
            Reward &reward = rewards.emplace_back();
            reward.months = months;
            reward.node = node;
            reward.attainment = attainment;
        }
    }
    return rewards;
}

std::vector<Reward> firstPlaces(const diagnosis::Input &input, const PlaceNumbers &numbers, calendar::MonthRange months)
{
    std::vector<Reward> rewards;
    for (const Standing &one : topBy(TopBy::Attainment, input, numbers, spanOf(input, months))) {
        Reward &reward = rewards.emplace_back();
        reward.kind = RewardKind::Ranking;
        reward.months = months;
        reward.node = one.node;
        reward.place = one.place;
        reward.attainment = one.value;
    }
    return rewards;
}

std::vector<Reward> monthlyWarnings(const diagnosis::Input &input, const PlaceNumbers &numbers, int last)
{
    const Rate limit = input.thresholds["warn.attainment"];
    const auto allowed = std::max<std::int64_t>(input.thresholds["warn.periods"].of(1), 1);
    std::vector<Reward> warnings;
    for (const int node : peopleOf(input, spanOf(input, {last, last}))) {
        std::vector<std::optional<Rate>> attainments;
        for (int m = 0; m <= last; ++m)
            attainments.push_back(numbers.attainment(input.settings.money, node, spanOf(input, {m, m})));
        const int periods = commission::periodsBelow(attainments, limit);
        if (periods < allowed)
            continue;
        Reward &warning = warnings.emplace_back();
        warning.kind = RewardKind::Warning;
        warning.months = {last - periods + 1, last};
        warning.node = node;
        warning.attainment = numbers.attainment(input.settings.money, node, spanOf(input, warning.months));
        warning.periods = periods;
        warning.limit = limit;
    }
    std::stable_sort(warnings.begin(), warnings.end(),
                     [](const Reward &a, const Reward &b) { return a.periods > b.periods; });
    return warnings;
}

std::vector<TopPerson> topOfMonth(const diagnosis::Input &input, const PlaceNumbers &numbers, calendar::Month month)
{
    std::vector<TopPerson> top;
    for (const TopBy by : {TopBy::Attainment, TopBy::Growth, TopBy::NewCustomers})
        for (const Standing &one : standingOut(topBy(by, input, numbers, {month, 1})))
            top.push_back({by, one.place, one.node, one.value});
    return top;
}

} // namespace quotasmith::ops
