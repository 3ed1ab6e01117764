// SPDX-License-Identifier: Apache-2.0
#include "core/ops/review/read_rewards.h"

#include "core/ops/diagnosis/read_diagnosis.h"
#include "core/ops/review/numbers/review_months.h"
#include "core/ops/review/rewards/named_rewards.h"
#include "core/ops/review/rewards/paid_rewards.h"
#include "core/store/tables/lists.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace quotasmith::ops {

namespace {

constexpr std::array<std::string_view, 5> kKinds{"reached", "excess", "new-product", "ranking", "warning"};
constexpr std::array<std::string_view, 3> kTops{"attainment", "growth", "newCustomers"};

void append(std::vector<Reward> &all, std::vector<Reward> more)
{
    all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

/// Whoever a scheme warns is not warned by the usual limit too.
void appendWarnings(std::vector<Reward> &all, const std::vector<Reward> &usual)
{
    const auto schemes = all;
    for (const Reward &warning : usual)
        if (std::none_of(schemes.begin(), schemes.end(), [&warning](const Reward &other) {
                return other.kind == RewardKind::Warning && other.node == warning.node;
            }))
            all.push_back(warning);
}

bool hasRanking(const std::vector<Reward> &rewards)
{
    return std::any_of(rewards.begin(), rewards.end(),
                       [](const Reward &reward) { return reward.kind == RewardKind::Ranking; });
}

std::vector<MonthCase> casesOf(const store::Connection &connection, const plan::PlanSettings &settings,
                               calendar::MonthRange months)
{
    std::vector<MonthCase> cases;
    for (const plan::Record &row : store::readList(connection, plan::listKind("cases"))) {
        const auto month = row.month("month");
        const auto position = month ? settings.calendar.position(*month) : std::nullopt;
        if (position && months.contains(*position))
            cases.push_back({row.text("code"), row.text("kind"), row.text("what"), *month,
                             row.node("person").value_or(plan::NodeId())});
    }
    return cases;
}

} // namespace

std::string_view rewardKindCode(RewardKind kind)
{
    return kKinds.at(static_cast<std::size_t>(kind));
}

std::string_view topByCode(TopBy by)
{
    return kTops.at(static_cast<std::size_t>(by));
}

Rewards readRewards(const store::Connection &connection, const std::string &period)
{
    const diagnosis::Input input = readDiagnosisInput(connection, {});
    const ReviewMonths months = reviewMonths(input, period);
    Rewards all;
    all.settings = input.settings;
    all.tree = input.trees[static_cast<std::size_t>(plan::Axis::Organisation)];
    all.period = months.period;
    all.asked = months.asked;
    all.counted = months.counted;
    all.cases = casesOf(connection, all.settings, months.asked);
    if (!months.counted)
        return all;
    const PlaceNumbers numbers(input);
    const PayBook book = readPayBook(connection);
    all.rewards = paidRewards(book, *months.counted);
    if (!hasRanking(all.rewards))
        append(all.rewards, firstPlaces(input, numbers, *months.counted));
    append(all.rewards, reachedTargets(input, numbers, *months.counted));
    append(all.rewards, eliminationWarnings(book, months.counted->last));
    appendWarnings(all.rewards, monthlyWarnings(input, numbers, months.counted->last));
    std::stable_sort(all.rewards.begin(), all.rewards.end(), [](const Reward &a, const Reward &b) {
        return std::tie(a.kind, a.months, a.place) < std::tie(b.kind, b.months, b.place);
    });
    all.top = topOfMonth(input, numbers, all.settings.calendar.month(months.counted->last));
    return all;
}

} // namespace quotasmith::ops
