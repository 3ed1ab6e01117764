// SPDX-License-Identifier: Apache-2.0
#include "core/plan/lists/references.h"

#include <array>

namespace quotasmith::plan {

namespace {

constexpr std::array kReferences{
    ListReference{"projects", "strategy", "strategies", "name"},
    ListReference{"actions", "strategy", "strategies", "name"},
    ListReference{"strategy-months", "strategy", "strategies", "name"},
    ListReference{"milestones", "project", "projects", "name"},
    ListReference{"results", "project", "projects", "name"},
    ListReference{"schedule", "project", "projects", "name"},
    ListReference{"spend", "budget", "budget", "type"},
};

} // namespace

std::span<const ListReference> listReferences()
{
    return kReferences;
}

bool isNamed(const ListReference &reference, const Record &row, const std::string &text)
{
    return !text.empty() && (row.text("code") == text || row.text(reference.name) == text);
}

} // namespace quotasmith::plan
