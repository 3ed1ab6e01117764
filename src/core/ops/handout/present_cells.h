// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/presence.h"
#include "core/plan/tree.h"
#include "core/store/queries/fact_sums.h"
#include "core/store/queries/plan_sheet.h"
#include "core/store/queries/standing.h"
#include "core/store/tables/handouts/handouts.h"

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <unordered_map>
#include <vector>

namespace quotasmith::ops {

/// Targets, actuals and commitments of the organisation as they are now: what a hand-out says, and what a returned one
/// is compared with.
class PresentCells {
public:
    explicit PresentCells(const store::Connection &connection);

    const plan::PlanSettings &settings() const { return m_settings; }
    const plan::Tree &tree() const { return m_tree; }
    /// The measures a hand-out carries: the plan's money and every planned one facts can have.
    const std::vector<plan::Measure> &measures() const { return m_measures; }

    /// Who does the work of a place: the person whose former place it is, or the node itself.
    plan::NodeId personOf(plan::NodeId place) const { return m_standing.personOf(place); }
    /// Where the person of a place stands in a month, if that is below the manager.
    std::optional<plan::NodeId> placeIn(plan::NodeId place, calendar::Month month, plan::NodeId manager) const;
    bool isClosed(calendar::Month month) const { return m_closed.contains(month); }

    /// Nothing where there is none.
    std::optional<std::int64_t> target(plan::NodeId place, plan::Measure measure, int month) const;
    std::optional<std::int64_t> actual(plan::NodeId place, plan::Measure measure, calendar::Month month) const;
    /// Whether imported lines have a part in an actual.
    bool hasImported(plan::NodeId place, plan::Measure measure, const std::string &month) const;
    std::optional<std::int64_t> commitment(plan::NodeId person, plan::Measure measure) const;

    /// The people below a node, in tree order, as positions of the tree; themselves when they are one.
    std::vector<int> peopleBelow(int node) const;
    /// Every cell of a hand-out of a person's place, with what may be filled in.
    void addCells(plan::NodeId place, store::HandoutCells &cells) const;

private:
    bool stands(plan::NodeId place, calendar::Month month) const;

    plan::PlanSettings m_settings;
    plan::Tree m_tree;
    store::Standing m_standing;
    std::map<plan::Measure, store::PlanSheet> m_sheets;
    std::vector<plan::Measure> m_measures;
    std::unordered_map<plan::NodeId, plan::Presence> m_presences;
    std::set<calendar::Month> m_closed;
    std::map<calendar::Month, store::SumsByNode> m_actuals;
    std::map<std::pair<plan::NodeId, plan::Measure>, std::int64_t> m_commitments;
    std::map<std::tuple<plan::NodeId, plan::Measure, calendar::Month>, std::int64_t> m_typed; ///< by person
};

} // namespace quotasmith::ops
