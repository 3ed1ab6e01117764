// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/customers/market.h"

#include "core/base/text.h"
#include "core/diagnosis/input/fractions.h"
#include "core/money/money.h"

#include <algorithm>
#include <map>

namespace quotasmith::diagnosis {

namespace {

using money::Rate;

constexpr plan::Axis kAxis = plan::Axis::Product;

/// List prices of a product, or of the products below a node.
std::vector<std::int64_t> listPrices(const Input &input, plan::NodeId node)
{
    std::vector<std::int64_t> prices;
    const plan::Tree &tree = input.tree(kAxis);
    const auto place = tree.find(node);
    for (const plan::Product &product : input.products) {
        const auto at = tree.find(product.node);
        if (place && at && *at >= *place && *at < tree.end(*place) && product.listPrice)
            prices.push_back(*product.listPrice);
    }
    return prices;
}

/// The middle of a band; of one end that end.
std::optional<Rate> middle(std::optional<std::int64_t> low, std::optional<std::int64_t> high)
{
    if (!low && !high)
        return std::nullopt;
    return Rate(money::addUnits(low.value_or(*high), high.value_or(*low)), 2);
}

std::optional<Rate> ourMiddle(const Input &input, const plan::Rival &rival)
{
    if (rival.ourLow || rival.ourHigh)
        return middle(rival.ourLow, rival.ourHigh);
    const auto prices = rival.ourProduct ? listPrices(input, *rival.ourProduct) : std::vector<std::int64_t>();
    if (prices.empty())
        return std::nullopt;
    const auto [low, high] = std::minmax_element(prices.begin(), prices.end());
    return middle(*low, *high);
}

std::optional<Rate> gapOf(const Input &input, const plan::Rival &rival)
{
    const auto theirs = middle(rival.priceLow, rival.priceHigh), ours = ourMiddle(input, rival);
    if (!theirs || !ours || ours->numerator() <= 0)
        return std::nullopt;
    const auto part = quotient(*theirs, *ours);
    return part ? std::optional(Rate(1, 1) - *part) : std::nullopt;
}

bool promotesOn(const plan::Rival &rival, const calendar::Date &day)
{
    return !rival.promotion.empty() && (!rival.promotionFrom || *rival.promotionFrom <= day) &&
           (!rival.promotionUntil || *rival.promotionUntil >= day);
}

std::string_view answerTo(const plan::Rival &rival)
{
    if (!rival.follow || !rival.differentiate)
        return {};
    if (*rival.follow == *rival.differentiate)
        return "either";
    return *rival.follow > *rival.differentiate ? "follow" : "differentiate";
}

bool meansHit(const std::string &text)
{
    const std::string word = base::folded(text);
    return word == "hit" || word == "hits" || word.starts_with("hit product") || word.find("爆款") != word.npos ||
           word.find("引流款") != word.npos;
}

bool isHitRole(const plan::Node &node)
{
    return node.level == plan::Level::Role && (meansHit(node.code) || meansHit(node.name));
}

bool isHit(const plan::Tree &tree, plan::NodeId product)
{
    const auto place = tree.find(product);
    for (int at = place.value_or(-1); at >= 0; at = tree.parent(at))
        if (isHitRole(tree.node(at)))
            return true;
    return false;
}

std::optional<Rate> ourPrice(const Input &input, const plan::MarketPrice &price)
{
    if (price.ourPrice)
        return Rate(*price.ourPrice, 1);
    std::int64_t sum = 0;
    const auto prices = listPrices(input, price.product);
    for (const std::int64_t one : prices)
        sum = money::addUnits(sum, one);
    return fraction(sum, static_cast<money::Wide>(prices.size()));
}

} // namespace

std::vector<RivalStanding> rivalStandings(const Input &input)
{
    std::vector<RivalStanding> standings;
    for (std::size_t i = 0; i < input.rivals.size(); ++i) {
        const plan::Rival &rival = input.rivals[i];
        standings.push_back({i, gapOf(input, rival), promotesOn(rival, input.asOf), answerTo(rival)});
    }
    return standings;
}

std::vector<PriceStanding> priceStandings(const Input &input)
{
    std::vector<PriceStanding> standings;
    for (std::size_t i = 0; i < input.marketPrices.size(); ++i) {
        const plan::MarketPrice &price = input.marketPrices[i];
        const auto ours = ourPrice(input, price);
        const bool isKnown = ours && price.marketMean > 0;
        standings.push_back({i, isKnown ? quotient(*ours, Rate(price.marketMean, 1)) : std::nullopt,
                             isHit(input.tree(kAxis), price.product)});
    }
    return standings;
}

std::vector<ReasonCount> topReasons(const Input &input, calendar::Month month, std::size_t most)
{
    std::map<std::string, ReasonCount> byReason;
    for (const plan::LossReason &loss : input.losses) {
        if (loss.month != month)
            continue;
        ReasonCount &reason = byReason[loss.reason];
        reason.reason = loss.reason;
        reason.count = money::addUnits(reason.count, loss.count);
        reason.amount = money::addUnits(reason.amount, loss.amount.value_or(0));
    }
    std::vector<ReasonCount> reasons;
    for (const auto &[text, reason] : byReason)
        reasons.push_back(reason);
    std::stable_sort(reasons.begin(), reasons.end(), [](const ReasonCount &a, const ReasonCount &b) {
        return a.count != b.count ? a.count > b.count : a.amount > b.amount;
    });
    if (reasons.size() > most)
        reasons.resize(most);
    return reasons;
}

std::optional<calendar::Month> lastLossMonth(const Input &input)
{
    std::optional<calendar::Month> last;
    for (const plan::LossReason &loss : input.losses)
        if (loss.month <= input.span.last() && (!last || loss.month > *last))
            last = loss.month;
    return last;
}

} // namespace quotasmith::diagnosis
