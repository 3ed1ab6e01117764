// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/people/team.h"

#include "core/diagnosis/people/head_months.h"
#include "core/diagnosis/sales/sales_measure.h"

#include <map>

namespace quotasmith::diagnosis {

namespace {

using money::Rate;

std::optional<calendar::Date> dayOf(const std::optional<std::string> &text)
{
    return text ? calendar::Date::parse(*text) : std::nullopt;
}

bool isAway(const plan::Person &person, const calendar::Date &day)
{
    const auto left = dayOf(person.leaveDate);
    return left && *left < day;
}

} // namespace

std::int64_t TenureMix::of(plan::Tenure tenure) const
{
    switch (tenure) {
    case plan::Tenure::Novice:
        return novice;
    case plan::Tenure::Mature:
        return mature;
    case plan::Tenure::Senior:
        break;
    }
    return senior;
}

std::optional<Rate> TenureMix::share(plan::Tenure tenure) const
{
    return heads() == 0 ? std::nullopt : std::optional(Rate(of(tenure), heads()));
}

bool isThere(const plan::Person &person, const calendar::Date &day)
{
    const auto hired = dayOf(person.hireDate);
    if (isAway(person, day) || (!hired && person.vacancyFrom))
        return false;
    return !hired || *hired <= day;
}

std::optional<plan::Tenure> tenureOn(const plan::Person &person, const calendar::Date &day)
{
    const auto hired = dayOf(person.hireDate);
    if (!hired || !isThere(person, day))
        return std::nullopt;
    return plan::tenureIn(hired->monthOf(), day.monthOf());
}

TenureMix tenureMix(const Input &input, const calendar::Date &day)
{
    TenureMix mix;
    for (const plan::Person &person : input.people) {
        const auto tenure = tenureOn(person, day);
        if (!tenure)
            mix.undated += isThere(person, day) ? 1 : 0;
        else if (*tenure == plan::Tenure::Novice)
            ++mix.novice;
        else
            ++(*tenure == plan::Tenure::Mature ? mix.mature : mix.senior);
    }
    return mix;
}

std::vector<HeadValue> revenueAHead(const Input &input)
{
    const plan::Tree &tree = input.tree(plan::Axis::Organisation);
    const plan::Measure sales = salesMeasure(input);
    const std::vector<calendar::Month> months = knownMonths(input, input.span);
    const HeadMonths heads(input, input.span);
    const auto sums = input.sums(plan::Axis::Organisation).byNode(tree, input.span);
    std::vector<HeadValue> values;
    for (int i = 0; i < tree.size(); ++i) {
        if (tree.node(i).level == plan::Level::Person)
            continue;
        HeadValue &value = values.emplace_back();
        value.position = i;
        std::int64_t headMonths = 0;
        for (const calendar::Month month : months)
            headMonths += heads.at(i, month);
        if (headMonths == 0)
            continue;
        const Rate mean(headMonths, static_cast<std::int64_t>(months.size()));
        value.heads = mean;
        value.revenueAHead = Rate(sums[static_cast<std::size_t>(i)].value(sales).value_or(0), 1) *
                             Rate(mean.denominator(), mean.numerator());
    }
    return values;
}

std::vector<ReserveMonth> reserveByMonth(const Input &input)
{
    std::map<calendar::Month, ReserveMonth> byMonth;
    for (const plan::ReserveCandidate &candidate : input.reserve) {
        if (candidate.stage == plan::ReserveStage::Dropped)
            continue;
        ReserveMonth &month = byMonth[candidate.month];
        month.month = candidate.month;
        ++(candidate.stage == plan::ReserveStage::Hired ? month.hired : month.waiting);
    }
    std::vector<ReserveMonth> months;
    for (const auto &[month, counts] : byMonth)
        months.push_back(counts);
    return months;
}

MotivationMix motivationMix(const Input &input)
{
    MotivationMix mix;
    std::int64_t sum = 0, scored = 0;
    for (const plan::Motivation &answer : input.motivation) {
        ++mix.answered;
        mix.targetTooHigh += answer.targetTooHigh ? 1 : 0;
        mix.capFelt += answer.capFelt ? 1 : 0;
        sum += answer.sensitivity.value_or(0);
        scored += answer.sensitivity ? 1 : 0;
    }
    if (scored > 0)
        mix.sensitivity = Rate(sum, scored);
    return mix;
}

} // namespace quotasmith::diagnosis
