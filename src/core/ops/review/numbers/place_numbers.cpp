// SPDX-License-Identifier: Apache-2.0
#include "core/ops/review/numbers/place_numbers.h"

#include "core/diagnosis/input/fractions.h"
#include "core/plan/ratio.h"

#include <algorithm>

namespace quotasmith::ops {

namespace {

using calendar::Month;
using diagnosis::MonthSpan;
using money::Rate;
using plan::Measure;

constexpr plan::Axis kAxis = plan::Axis::Organisation;

bool isRatio(Measure measure)
{
    return plan::kindOf(measure) == plan::MeasureKind::Ratio;
}

Rate tenTimes(Rate value, int times)
{
    for (int i = 0; i < times; ++i)
        value = value * Rate(10, 1);
    return value;
}

std::vector<Month> yearBefore(const std::vector<Month> &months)
{
    std::vector<Month> before;
    for (const Month month : months)
        before.push_back(month.plus(-12));
    return before;
}

} // namespace

PlaceNumbers::PlaceNumbers(const diagnosis::Input &input) : m_input(input), m_tree(input.tree(kAxis)), m_typed(input)
{
    for (const auto &[place, person] : input.formerPlaces)
        if (const auto now = m_tree.find(person), then = m_tree.find(place); now && then)
            m_former[*now].push_back(*then);
}

const std::vector<plan::MeasureSums> &PlaceNumbers::sums(Month month) const
{
    const auto found = m_sums.find(month);
    return found != m_sums.end() ? found->second
                                 : m_sums.emplace(month, m_input.sums(kAxis).byNode(m_tree, {month, 1})).first->second;
}

std::optional<Rate> PlaceNumbers::amount(Measure measure, int position, Month month) const
{
    const auto &all = sums(month);
    if (!all.front().value(measure))
        return m_typed.find(kAxis, plan::measureCode(measure), position, month);
    Rate sum(all[static_cast<std::size_t>(position)].value(measure).value_or(0), 1);
    if (const auto former = m_former.find(position); former != m_former.end())
        for (const int place : former->second)
            sum = sum + Rate(all[static_cast<std::size_t>(place)].value(measure).value_or(0), 1);
    return sum;
}

std::optional<Rate> PlaceNumbers::amounts(Measure measure, int position, const Months &months) const
{
    std::optional<Rate> sum;
    for (const Month month : months)
        if (const auto value = amount(measure, position, month))
            sum = sum.value_or(Rate()) + *value;
    return sum;
}

std::optional<Rate> PlaceNumbers::ratio(Measure measure, int position, const Months &months) const
{
    if (const auto parts = plan::ratioParts(measure)) {
        const auto above = amounts(parts->numerator, position, months),
                   below = amounts(parts->denominator, position, months);
        if (above && below)
            return diagnosis::quotient(*above, *below);
    }
    std::optional<Rate> sum;
    std::int64_t count = 0;
    for (const Month month : months)
        if (const auto value = m_typed.find(kAxis, plan::measureCode(measure), position, month)) {
            sum = sum.value_or(Rate()) + *value;
            ++count;
        }
    return sum ? std::optional(*sum * Rate(1, count)) : std::nullopt;
}

std::optional<Rate> PlaceNumbers::over(Measure measure, int position, const Months &months) const
{
    return isRatio(measure) ? ratio(measure, position, months) : amounts(measure, position, months);
}

std::vector<Month> PlaceNumbers::known(Measure measure, const MonthSpan &span) const
{
    std::vector<Month> months;
    for (int m = 0; m < span.months; ++m)
        if (over(measure, 0, {span.month(m)}))
            months.push_back(span.month(m));
    return months;
}

std::optional<Rate> PlaceNumbers::actual(Measure measure, int position, const MonthSpan &span) const
{
    Months months;
    for (int m = 0; m < span.months; ++m)
        months.push_back(span.month(m));
    return over(measure, position, months);
}

/// What was set for the place, else for the nearest above it.
std::optional<Rate> PlaceNumbers::setRatio(Measure measure, int position, Month month) const
{
    for (int at = position; at >= 0; at = m_tree.parent(at))
        if (const auto value = m_input.targets.ratio(measure, m_tree.node(at).id, month)) {
            const bool isMoney = plan::ratioForm(measure) == plan::RatioForm::Amount;
            return tenTimes(*value, isMoney ? m_input.settings.currency.exponent : 0);
        }
    return std::nullopt;
}

std::optional<Rate> PlaceNumbers::goal(Measure measure, int position, Month month) const
{
    const auto at = [&](int place) { return m_input.targets.at(measure, m_tree, place, month); };
    std::optional<Rate> sum;
    if (const auto units = at(position))
        sum = Rate(*units, 1);
    if (const auto former = m_former.find(position); former != m_former.end())
        for (const int place : former->second)
            if (const auto units = at(place))
                sum = sum.value_or(Rate()) + Rate(*units, 1);
    return sum;
}

std::optional<Rate> PlaceNumbers::goals(Measure measure, int position, const Months &months) const
{
    std::optional<Rate> sum;
    std::int64_t count = 0;
    for (const Month month : months)
        if (const auto value = isRatio(measure) ? setRatio(measure, position, month) : goal(measure, position, month)) {
            sum = sum.value_or(Rate()) + *value;
            ++count;
        }
    if (sum && isRatio(measure))
        return *sum * Rate(1, count);
    const auto parts = sum ? std::nullopt : plan::ratioParts(measure);
    if (!parts)
        return sum;
    const auto above = goals(parts->numerator, position, months), below = goals(parts->denominator, position, months);
    return above && below ? diagnosis::quotient(*above, *below) : std::nullopt;
}

std::vector<Month> PlaceNumbers::planned(Measure measure, int position, const Months &months) const
{
    Months found;
    for (const Month month : months)
        if (goals(measure, position, {month}))
            found.push_back(month);
    return found;
}

std::optional<Rate> PlaceNumbers::target(Measure measure, int position, const MonthSpan &span) const
{
    Months months;
    for (int m = 0; m < span.months; ++m)
        months.push_back(span.month(m));
    return goals(measure, position, planned(measure, position, months));
}

std::optional<Rate> PlaceNumbers::attainment(Measure measure, int position, const MonthSpan &span) const
{
    const Months months = planned(measure, position, known(measure, span));
    const auto got = over(measure, position, months), wanted = goals(measure, position, months);
    return got && wanted ? diagnosis::attained(*got, *wanted) : std::nullopt;
}

std::optional<Rate> PlaceNumbers::growth(Measure measure, int position, const MonthSpan &span) const
{
    Months like;
    for (const Month month : known(measure, span))
        if (!known(measure, {month.plus(-12), 1}).empty())
            like.push_back(month);
    return diagnosis::growth(over(measure, position, like), over(measure, position, yearBefore(like)));
}

} // namespace quotasmith::ops
