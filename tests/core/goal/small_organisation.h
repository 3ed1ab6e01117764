// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/tree.h"

namespace quotasmith::goal {

/// Company 1 · region 2 R1 with people 3 A, 4 B; region 5 R2 with person 6 C and the unassigned person 7. Tree
/// positions: 0 company, 1 R1, 2 A, 3 B, 4 R2, 5 C, 6 unassigned.
inline plan::Tree smallOrganisation()
{
    const auto node = [](std::int64_t id, const char *code, std::int64_t parent, plan::Level level) {
        return plan::Node{plan::NodeId(id), plan::Axis::Organisation, code, code, plan::NodeId(parent), level, false};
    };
    std::vector<plan::Node> nodes{node(1, "organisation", 0, plan::Level::Root), node(2, "R1", 1, plan::Level::Region),
                                  node(3, "A", 2, plan::Level::Person),          node(4, "B", 2, plan::Level::Person),
                                  node(5, "R2", 1, plan::Level::Region),         node(6, "C", 5, plan::Level::Person),
                                  node(7, "none", 5, plan::Level::Person)};
    nodes.back().unassigned = true;
    return {std::move(nodes), plan::Level::Person};
}

inline plan::Person personOf(std::int64_t node, const char *hired, const char *left = nullptr)
{
    plan::Person person;
    person.node = plan::NodeId(node);
    if (hired)
        person.hireDate = hired;
    if (left)
        person.leaveDate = left;
    return person;
}

inline std::vector<calendar::Month> monthsOf(calendar::Month first)
{
    std::vector<calendar::Month> months;
    for (int m = 0; m < 12; ++m)
        months.push_back(first.plus(m));
    return months;
}

} // namespace quotasmith::goal
