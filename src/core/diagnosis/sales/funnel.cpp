// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/sales/funnel.h"

#include "core/diagnosis/input/fractions.h"
#include "core/money/money.h"

#include <algorithm>
#include <limits>
#include <map>

namespace quotasmith::diagnosis {

namespace {

using money::Rate;
using plan::FunnelStage;

constexpr int kStages = 4;
constexpr int kMostMonthsBefore = 12;

void count(FunnelCounts &counts, const plan::Opportunity &opportunity)
{
    const bool isLost = opportunity.stage == FunnelStage::Lost;
    const FunnelStage furthest = isLost ? opportunity.lostAt.value_or(FunnelStage::Lead) : opportunity.stage;
    const int last = std::min(static_cast<int>(furthest), kStages - 1);
    for (int stage = 0; stage <= last; ++stage)
        ++counts.reached[static_cast<std::size_t>(stage)];
    counts.lost += isLost ? 1 : 0;
    if (opportunity.stage == FunnelStage::Signed)
        counts.signedAmount = money::addUnits(counts.signedAmount, opportunity.amount.value_or(0));
}

std::string weekText(const calendar::Date &day)
{
    const calendar::IsoWeek week = calendar::isoWeekOf(day);
    const std::string number = std::to_string(week.week);
    return std::to_string(week.year) + "-W" + (number.size() < 2 ? "0" : "") + number;
}

/// Where a row stands among the others, and what it is of.
struct RowKey {
    int order = 0;
    FunnelRow row;
};

RowKey keyOf(const plan::Tree &tree, std::optional<int> position)
{
    if (!position)
        return {std::numeric_limits<int>::max(), {}};
    return {*position, {tree.node(*position).code, tree.node(*position).id, {}}};
}

std::optional<int> tierPosition(const plan::Tree &tree, const std::optional<plan::NodeId> &account)
{
    const auto place = account ? tree.find(*account) : std::nullopt;
    for (int at = place.value_or(0); at > 0; at = tree.parent(at))
        if (tree.node(at).level == plan::Level::Tier)
            return at;
    return std::nullopt;
}

RowKey keyOf(const Input &input, const plan::Opportunity &opportunity, FunnelBy by)
{
    const calendar::Date &day = *opportunity.created;
    switch (by) {
    case FunnelBy::Week:
        return {day.dayNumber() - day.weekday(), {weekText(day), {}, {}}};
    case FunnelBy::Month:
        return {day.monthOf().index(), {day.monthOf().text(), {}, {}}};
    case FunnelBy::Person: {
        const plan::Tree &people = input.tree(plan::Axis::Organisation);
        return keyOf(people, opportunity.person ? people.find(*opportunity.person) : std::nullopt);
    }
    case FunnelBy::Tier:
        break;
    }
    const plan::Tree &customers = input.tree(plan::Axis::Customer);
    return keyOf(customers, tierPosition(customers, opportunity.account));
}

bool isIn(const plan::Opportunity &opportunity, const MonthSpan &span)
{
    return opportunity.created && span.contains(opportunity.created->monthOf());
}

/// The last month of the span in which any lead came.
std::optional<calendar::Month> lastMonth(const Input &input)
{
    std::optional<calendar::Month> last;
    for (const plan::Opportunity &opportunity : input.opportunities)
        if (isIn(opportunity, input.span) && (!last || opportunity.created->monthOf() > *last))
            last = opportunity.created->monthOf();
    return last;
}

} // namespace

std::optional<Rate> FunnelCounts::conversion(int stage) const
{
    const auto from = static_cast<std::size_t>(stage);
    return fraction(reached[from + 1], reached[from]);
}

std::vector<FunnelRow> funnelBy(const Input &input, FunnelBy by)
{
    std::map<int, FunnelRow> rows;
    for (const plan::Opportunity &opportunity : input.opportunities) {
        if (!isIn(opportunity, input.span))
            continue;
        RowKey key = keyOf(input, opportunity, by);
        count(rows.try_emplace(key.order, std::move(key.row)).first->second.counts, opportunity);
    }
    std::vector<FunnelRow> result;
    for (auto &[order, row] : rows)
        result.push_back(std::move(row));
    return result;
}

FunnelCounts funnelOf(const Input &input, const MonthSpan &span)
{
    FunnelCounts counts;
    for (const plan::Opportunity &opportunity : input.opportunities)
        if (isIn(opportunity, span))
            count(counts, opportunity);
    return counts;
}

std::optional<BlockedStage> blockedStage(const Input &input)
{
    const auto month = lastMonth(input);
    if (!month)
        return std::nullopt;
    const FunnelCounts now = funnelOf(input, {*month, 1});
    const FunnelCounts before = funnelOf(input, {month->plus(-kMostMonthsBefore), kMostMonthsBefore});
    const std::int64_t least = input.thresholds["funnel-block.least"].of(1);
    std::optional<BlockedStage> worst;
    for (int stage = 0; stage < kStages - 1; ++stage) {
        const auto from = static_cast<std::size_t>(stage);
        if (now.reached[from] < least || before.reached[from] < least)
            continue;
        const auto present = now.conversion(stage), mean = before.conversion(stage);
        const auto change = growth(present, mean);
        if (!change || *change >= Rate() || (worst && Rate() - *change <= worst->fall))
            continue;
        worst = BlockedStage{stage, *present, *mean, Rate() - *change, *month};
    }
    return worst;
}

} // namespace quotasmith::diagnosis
