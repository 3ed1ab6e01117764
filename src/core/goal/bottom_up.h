// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/goal/heads.h"
#include "core/plan/rows/goal_rows.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace quotasmith::goal {

/// What the people at and below a node promise of their own accord.
struct BottomUpRow {
    int node = 0;                          ///< tree position, planned nodes only
    std::optional<std::int64_t> committed; ///< nothing where nobody promised anything
};

struct BottomUp {
    std::vector<BottomUpRow> rows;    ///< in tree order, the root first
    std::vector<std::string> missing; ///< people who promised nothing, in tree order
    std::vector<std::string> partial; ///< people whose promises do not cover every month of the year

    std::optional<std::int64_t> sum() const { return rows.front().committed; }
};

/// Sums the commitments of a measure over the year. Vacancies and people who have left before `first`, the year's first
/// month, are not asked.
BottomUp sumCommitments(const plan::Tree &organisation, const std::vector<Head> &heads,
                        std::span<const plan::Commitment> commitments, plan::Measure measure, calendar::Month first);

} // namespace quotasmith::goal
