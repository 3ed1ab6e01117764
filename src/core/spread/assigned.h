// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/money/rate.h"
#include "core/plan/rows/cushion_rule.h"
#include "core/spread/sheet.h"

#include <optional>
#include <span>
#include <vector>

/// The layer of what is assigned beside what is planned (超分配). The plan itself never changes for it.
namespace quotasmith::spread {

/// assigned(node) = planned(node) × Π(1 + cushion of each level above it), by tree position: 1 for the root. The rule
/// of a node wins over the rule of its level. Exact.
std::vector<money::Rate> assignedFactors(const plan::Tree &tree, plan::Axis axis,
                                         std::span<const plan::CushionRule> rules);
/// What people are measured by, by tree position: the same for a person, 1 for the nodes above and what is not assigned
/// to anybody, which are measured on planned.
std::vector<money::Rate> quotaFactors(const plan::Tree &tree, plan::Axis axis,
                                      std::span<const plan::CushionRule> rules);
/// A month's amount in the assigned layer: rounded once, half away from zero.
std::int64_t assignedUnits(std::int64_t planned, const money::Rate &factor);
/// The same of several months: the sum of its rounded months, so that quarters and the year come to what the months do.
std::int64_t assignedUnits(const plan::MonthUnits &planned, calendar::MonthRange months, const money::Rate &factor);

/// What the year of a level's nodes comes to in both layers. `share` is assigned / planned ("street target 115.0 %");
/// nothing where nothing is planned.
struct StreetTotal {
    plan::Level level = plan::Level::Person;
    std::int64_t planned = 0;
    std::int64_t assigned = 0;
    std::optional<money::Rate> share;
};
/// One for every planned level of the axis below the root that has nodes.
std::vector<StreetTotal> streetTotals(const Sheet &sheet, plan::Axis axis, std::span<const plan::CushionRule> rules);

} // namespace quotasmith::spread
