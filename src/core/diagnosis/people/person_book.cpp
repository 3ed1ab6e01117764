// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/people/person_book.h"

#include "core/money/money.h"

#include <algorithm>

namespace quotasmith::diagnosis {

namespace {

constexpr plan::Axis kAxis = plan::Axis::Organisation;

} // namespace

PersonBook::PersonBook(const Input &input, plan::Measure measure) : m_input(input), m_measure(measure)
{
    for (const auto &[month, members] : input.sums(kAxis).raw())
        if (std::any_of(members.begin(), members.end(),
                        [measure](const auto &member) { return member.second.value(measure).has_value(); }))
            m_months.push_back(month);
    for (const auto &[place, person] : input.formerPlaces)
        m_places[person].push_back(place);
}

std::optional<std::int64_t> PersonBook::target(plan::NodeId person, calendar::Month month) const
{
    std::vector<plan::NodeId> places{person};
    if (const auto former = m_places.find(person); former != m_places.end())
        places.insert(places.end(), former->second.begin(), former->second.end());
    return m_input.targets.sum(m_measure, kAxis, places, {month, 1});
}

std::optional<std::int64_t> PersonBook::actual(plan::NodeId person, calendar::Month month) const
{
    if (!std::binary_search(m_months.begin(), m_months.end(), month))
        return std::nullopt;
    const AxisSums &sums = m_input.sums(kAxis);
    std::int64_t sum = sums.member(person, month).value(m_measure).value_or(0);
    if (const auto former = m_places.find(person); former != m_places.end())
        for (const plan::NodeId place : former->second)
            sum = money::addUnits(sum, sums.member(place, month).value(m_measure).value_or(0));
    return sum;
}

} // namespace quotasmith::diagnosis
