// SPDX-License-Identifier: Apache-2.0
#include "core/ops/import/source/group_fields.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace quotasmith::ops {

namespace {

struct GroupField {
    std::string_view list;
    std::string_view field;
};
constexpr std::array kGroups{GroupField{"schedule", "stage"}, GroupField{"cadences", "category"},
                             GroupField{"schedule", "project"}, GroupField{"milestones", "project"},
                             GroupField{"results", "project"}};

bool hasCodes(const std::vector<exchange::ListLine> &lines)
{
    return std::any_of(lines.begin(), lines.end(),
                       [](const exchange::ListLine &line) { return line.fields.contains("code"); });
}

void repeat(std::string_view field, std::vector<exchange::ListLine> &lines)
{
    std::string last;
    for (exchange::ListLine &line : lines) {
        const auto said = line.fields.find(field);
        if (said != line.fields.end())
            last = said->second;
        else if (!last.empty())
            line.fields[std::string(field)] = last;
    }
}

} // namespace

void repeatGroups(const plan::ListKind &kind, std::vector<exchange::ListLine> &lines)
{
    if (hasCodes(lines))
        return;
    for (const GroupField &group : kGroups)
        if (group.list == kind.code)
            repeat(group.field, lines);
}

} // namespace quotasmith::ops
