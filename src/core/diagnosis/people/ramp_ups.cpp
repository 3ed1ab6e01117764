// SPDX-License-Identifier: Apache-2.0
#include "core/calendar/working_days.h"
#include "core/diagnosis/people/person_book.h"
#include "core/diagnosis/people/team.h"

namespace quotasmith::diagnosis {

namespace {

using money::Rate;

/// The quota of a month without the ramp's discount; nothing without one above zero.
std::optional<Rate> fullQuota(const Input &input, const PersonBook &book, plan::NodeId person, calendar::Month month)
{
    const auto target = book.target(person, month);
    if (!target || *target <= 0)
        return std::nullopt;
    const auto from = input.rampedFrom.find(person);
    if (from == input.rampedFrom.end())
        return Rate(*target, 1);
    const Rate share = input.ramp.at(month.since(from->second));
    return share.numerator() <= 0 ? std::nullopt
                                  : std::optional(Rate(*target, 1) * Rate(share.denominator(), share.numerator()));
}

/// Nothing while no month since the hire has both a quota and actuals.
std::optional<RampUp> rampUpOf(const Input &input, const PersonBook &book, plan::NodeId person, calendar::Month hired)
{
    RampUp up{person, hired, {}, input.span.last().since(hired) + 1};
    bool isMeasured = false;
    for (const calendar::Month month : book.months()) {
        if (month < hired || month > input.span.last())
            continue;
        const auto quota = fullQuota(input, book, person, month);
        const auto actual = book.actual(person, month);
        if (!quota || !actual)
            continue;
        isMeasured = true;
        if (Rate(*actual, 1) < *quota)
            continue;
        up.months = month.since(hired) + 1;
        break;
    }
    return isMeasured ? std::optional(up) : std::nullopt;
}

} // namespace

std::vector<RampUp> rampUps(const Input &input)
{
    const PersonBook book(input, input.settings.money);
    std::vector<RampUp> ups;
    if (book.months().empty())
        return ups;
    const calendar::Month last = input.span.last();
    const calendar::Date end{last.year(), last.month(), last.days()};
    for (const plan::Person &person : input.people) {
        const auto day = person.hireDate ? calendar::Date::parse(*person.hireDate) : std::nullopt;
        if (!day || day->monthOf() < book.months().front() || day->monthOf() > last)
            continue;
        const auto up = rampUpOf(input, book, person.node, day->monthOf());
        if (up && (up->months || isThere(person, end)))
            ups.push_back(*up);
    }
    return ups;
}

} // namespace quotasmith::diagnosis
