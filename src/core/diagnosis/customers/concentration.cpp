// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/customers/concentration.h"

#include "core/diagnosis/customers/account_sales.h"
#include "core/diagnosis/customers/segmentation.h"
#include "core/diagnosis/input/fractions.h"
#include "core/money/money.h"

#include <algorithm>
#include <functional>

namespace quotasmith::diagnosis {

namespace {

using money::Rate;
using money::Wide;

/// Squares of sums below it fit 128 bits.
constexpr Wide kMostSum = Wide{1} << 63;
constexpr std::size_t kTop = 5;

std::vector<Wide> aboveZero(const std::vector<std::int64_t> &values)
{
    std::vector<Wide> kept;
    std::copy_if(values.begin(), values.end(), std::back_inserter(kept), [](Wide value) { return value > 0; });
    return kept;
}

} // namespace

std::optional<Rate> herfindahl(std::vector<Wide> values)
{
    Wide sum = 0, squares = 0;
    for (const Wide value : values)
        sum += value;
    int bits = 0;
    for (; sum >> bits >= kMostSum; ++bits) {
    }
    sum = 0;
    for (Wide &value : values) {
        value >>= bits;
        sum += value;
        squares += value * value;
    }
    return fraction(squares, sum * sum);
}

std::optional<Rate> topShare(std::vector<std::int64_t> values, std::size_t n)
{
    std::vector<Wide> sorted = aboveZero(values);
    std::sort(sorted.begin(), sorted.end(), std::greater<>());
    Wide top = 0, sum = 0;
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        sum += sorted[i];
        top += i < n ? sorted[i] : 0;
    }
    return fraction(top, sum);
}

Concentration concentrationOf(const std::vector<std::int64_t> &values)
{
    const std::vector<Wide> kept = aboveZero(values);
    return {herfindahl(kept), topShare(values, kTop), static_cast<std::int64_t>(kept.size())};
}

std::optional<CustomerFlow> customerFlow(const Input &input)
{
    const std::vector<calendar::Month> now = likeMonths(input);
    std::vector<calendar::Month> before = now;
    for (calendar::Month &month : before)
        month = month.plus(-input.span.first.since(input.span.before().first));
    if (now.empty())
        return std::nullopt;
    const auto bought = accountSales(input, now), had = accountSales(input, before);
    CustomerFlow flow;
    for (std::size_t i = 0; i < bought.size(); ++i) {
        const std::int64_t revenue = bought[i].amount, revenueBefore = had[i].amount;
        if (revenue > 0 && revenueBefore > 0) {
            ++flow.kept;
            flow.keptRevenue = money::addUnits(flow.keptRevenue, revenue);
            flow.keptRevenueBefore = money::addUnits(flow.keptRevenueBefore, revenueBefore);
        } else if (revenue > 0) {
            ++flow.fresh;
            flow.freshRevenue = money::addUnits(flow.freshRevenue, revenue);
        } else if (revenueBefore > 0) {
            ++flow.lost;
            flow.lostRevenueBefore = money::addUnits(flow.lostRevenueBefore, revenueBefore);
        }
    }
    const bool isKnown = flow.kept + flow.fresh > 0 && flow.kept + flow.lost > 0;
    return isKnown ? std::optional(flow) : std::nullopt;
}

} // namespace quotasmith::diagnosis
