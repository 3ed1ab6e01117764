// SPDX-License-Identifier: Apache-2.0
#include "core/goal/heads.h"

#include "core/calendar/working_days.h"

#include <algorithm>
#include <unordered_map>

namespace quotasmith::goal {

namespace {

std::optional<calendar::Date> dateOf(const std::optional<std::string> &text)
{
    return text ? calendar::Date::parse(*text) : std::nullopt;
}

/// The last month at whose end somebody who leaves on this day is still there.
calendar::Month lastMonth(const calendar::Date &leave)
{
    const calendar::Month month = leave.monthOf();
    return leave.day == month.days() ? month : month.plus(-1);
}

Head personHead(int node, const std::string &code, const plan::Person *person)
{
    Head head{HeadKind::Person, node, code, {}, {}, plan::Tenure::Novice, {}};
    if (!person)
        return head;
    if (const auto hired = dateOf(person->hireDate))
        head.from = hired->monthOf();
    else if (person->vacancyFrom) {
        head.kind = HeadKind::Vacancy;
        head.from = person->vacancyFrom;
    }
    if (const auto left = dateOf(person->leaveDate))
        head.last = lastMonth(*left);
    return head;
}

} // namespace

bool Head::isThere(calendar::Month month) const
{
    return before.contains(month) || ((!from || month >= *from) && (!last || month <= *last));
}

money::Rate Head::share(const plan::Ramp &ramp, calendar::Month month) const
{
    if (!isThere(month))
        return {};
    return from && month >= *from ? ramp.at(plan::monthsSinceHire(*from, month)) : money::Rate(1, 1);
}

plan::Tenure Head::tenure(calendar::Month month) const
{
    return from ? std::max(least, plan::tenureIn(*from, month)) : plan::Tenure::Senior;
}

std::vector<Head> headsOf(const plan::Tree &organisation, std::span<const plan::Person> people,
                          std::span<const plan::Vacancy> vacancies, const WorkedMonths &worked)
{
    std::unordered_map<plan::NodeId, const plan::Person *> known;
    for (const plan::Person &person : people)
        known.emplace(person.node, &person);
    std::vector<Head> heads;
    for (int i = 0; i < organisation.size(); ++i) {
        const plan::Node &node = organisation.node(i);
        if (node.level != plan::Level::Person || node.unassigned)
            continue;
        const auto found = known.find(node.id);
        heads.push_back(personHead(i, node.code, found == known.end() ? nullptr : found->second));
        const auto months = worked.find(node.id);
        if (Head &head = heads.back(); months != worked.end() && head.from && head.kind == HeadKind::Person)
            head.before.insert(months->second.begin(), months->second.lower_bound(*head.from));
    }
    for (const plan::Vacancy &vacancy : vacancies)
        if (const auto team = organisation.find(vacancy.team))
            heads.push_back({HeadKind::Vacancy, *team, vacancy.code, vacancy.from, {}, vacancy.tenure, {}});
    return heads;
}

money::Rate headMonths(const Head &head, const plan::Ramp &ramp, std::span<const calendar::Month> months)
{
    money::Rate sum;
    for (const calendar::Month month : months)
        sum = sum + head.share(ramp, month);
    return sum;
}

money::Rate headMonths(std::span<const Head> heads, const plan::Ramp &ramp, std::span<const calendar::Month> months)
{
    money::Rate sum;
    for (const Head &head : heads)
        if (head.kind == HeadKind::Person)
            sum = sum + headMonths(head, ramp, months);
    return sum;
}

} // namespace quotasmith::goal
