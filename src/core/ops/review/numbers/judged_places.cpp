// SPDX-License-Identifier: Apache-2.0
#include "core/ops/review/numbers/judged_places.h"

#include <unordered_set>

namespace quotasmith::ops {

namespace {

bool isThere(const plan::Person &person, const diagnosis::MonthSpan &span)
{
    const auto month = [](const std::optional<std::string> &day) {
        return day ? calendar::Month::parse(std::string_view(*day).substr(0, 7)) : std::nullopt;
    };
    const auto hired = month(person.hireDate), left = month(person.leaveDate);
    return !person.vacancyFrom && !(hired && *hired > span.last()) && !(left && *left < span.first);
}

} // namespace

std::vector<int> judgedPlaces(const diagnosis::Input &input, const diagnosis::MonthSpan &span)
{
    const plan::Tree &tree = input.tree(plan::Axis::Organisation);
    std::unordered_set<plan::NodeId> there;
    for (const plan::Person &person : input.people)
        if (isThere(person, span))
            there.insert(person.node);
    std::vector<int> places;
    for (int i = 0; i < tree.size(); ++i) {
        const plan::Node &node = tree.node(i);
        if (!node.unassigned && (node.level != plan::Level::Person || there.contains(node.id)))
            places.push_back(i);
    }
    return places;
}

} // namespace quotasmith::ops
