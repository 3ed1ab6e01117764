// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/goal/heads.h"
#include "core/plan/rows/goal_rows.h"
#include "core/plan/target_table.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace quotasmith::goal {

/// What people brought in those months of a year that have actuals.
struct YearByPerson {
    std::vector<calendar::Month> months;
    std::vector<std::int64_t> amounts; ///< by tree position; zero where there is no person
};

/// Below so many full head-months last year a node does not set a rate of its own.
inline constexpr std::int64_t kLeastHeadMonths = 12;

/// What a full head brings in a month, in units of the measure: as it was typed, else derived from last year's actuals
/// over last year's full head-months, at the nearest node at or above with kLeastHeadMonths of them, else of everybody.
class ProductivityBook {
public:
    ProductivityBook(const plan::Tree &organisation, std::span<const plan::Productivity> typed, plan::Measure measure);
    /// Fills in what was not typed. `lastYear` may be nothing.
    void derive(const std::vector<Head> &heads, const plan::Ramp &ramp, const std::optional<YearByPerson> &lastYear);

    /// Of a head at a node (tree position) with a tenure. Typed: the nearest node, there the tenure before any tenure.
    std::optional<money::Rate> rate(int node, plan::Tenure tenure) const;
    /// The rate derived for everybody; nothing when there is none.
    const std::optional<money::Rate> &derived() const { return m_everybody; }
    bool isTyped() const { return !m_typed.empty(); }

private:
    std::optional<money::Rate> typedAt(std::optional<plan::NodeId> node, plan::Tenure tenure) const;

    const plan::Tree &m_tree;
    std::vector<plan::Productivity> m_typed;         ///< of the measure
    std::vector<std::optional<money::Rate>> m_nodes; ///< derived, by tree position
    std::optional<money::Rate> m_everybody;
};

} // namespace quotasmith::goal
