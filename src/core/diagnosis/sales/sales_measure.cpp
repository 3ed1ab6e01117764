// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/sales/sales_measure.h"

#include <algorithm>

namespace quotasmith::diagnosis {

namespace {

constexpr plan::Axis kAxis = plan::Axis::Organisation;

bool isKnown(const AxisSums::ByMember &members, plan::Measure measure)
{
    return std::any_of(members.begin(), members.end(),
                       [measure](const auto &member) { return member.second.value(measure).has_value(); });
}

} // namespace

plan::Measure salesMeasure(const Input &input)
{
    const auto &months = input.sums(kAxis).raw();
    const bool hasRevenue = std::any_of(
        months.begin(), months.end(), [](const auto &month) { return isKnown(month.second, plan::Measure::Revenue); });
    return hasRevenue ? plan::Measure::Revenue : input.settings.money;
}

std::vector<calendar::Month> knownMonths(const Input &input, const MonthSpan &span)
{
    const plan::Measure sales = salesMeasure(input);
    const auto &all = input.sums(kAxis).raw();
    std::vector<calendar::Month> months;
    for (auto month = all.lower_bound(span.first); month != all.end() && span.contains(month->first); ++month)
        if (isKnown(month->second, sales))
            months.push_back(month->first);
    return months;
}

std::vector<calendar::Month> likeMonths(const Input &input)
{
    const int back = input.span.first.since(input.span.before().first);
    const std::vector<calendar::Month> before = knownMonths(input, input.span.before());
    std::vector<calendar::Month> like;
    for (const calendar::Month month : knownMonths(input, input.span))
        if (std::binary_search(before.begin(), before.end(), month.plus(-back)))
            like.push_back(month);
    return like;
}

} // namespace quotasmith::diagnosis
