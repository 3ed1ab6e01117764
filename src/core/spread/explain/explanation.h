// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/spread/edit.h"
#include "core/spread/solver/scope.h"

#include <optional>
#include <string_view>
#include <vector>

namespace quotasmith::spread {

/// One link of the chain from the annual target to a place. The value after it is
/// `value of the step before × factor + added`, in double precision and in this order; the first step has the annual
/// target itself.
struct ExplainStep {
    enum class Kind {
        Annual,       ///< the annual target
        HalfShare,    ///< what the half has of the period before, by the ideals
        QuarterShare, ///< the same for a quarter
        MonthShare,   ///< the same for a month
        Closed,       ///< the same for a month that is closed
        NodeShare,    ///< what the node has of the one before in the same period
        Held,         ///< this node in this period is held; `hold` says by whom
        Odd,          ///< the cells that take what is no multiple of the grain
        Settled       ///< cells that were settled away from their ideal: from here on what they were settled at
    };
    Kind kind = Kind::Annual;
    int node = 0; ///< tree position
    calendar::MonthRange months;
    double factor = 1;
    double added = 0; ///< where the step before is zero, so that no factor leads on
    double value = 0; ///< units
    std::optional<plan::Hold> hold;
};
/// `annual half-share quarter-share month-share closed node-share held odd settled`
std::string_view stepCode(ExplainStep::Kind kind);

/// Why a place has its value. `ideal` is the value after the last step. A single cell (a leaf or the company in a
/// month) has the multiple of the grain just below or above its ideal, fractions compared after snapping to 1e-6 units;
/// where it does not, an Odd or Settled step leads to what it has. A sum of cells differs from its ideal by what its
/// cells do: by less than `cells` × `grain`.
struct Explanation {
    Place place;
    std::vector<ExplainStep> steps;
    std::optional<plan::Hold> hold; ///< the smallest hold of the node itself around the period
    double ideal = 0;               ///< units
    std::int64_t value = 0;
    int cells = 1;
    std::int64_t grain = 1;
};

/// Explains the places of one axis of a sheet, which it borrows.
class Explainer {
public:
    Explainer(const Sheet &sheet, plan::Axis axis);
    /// The node is planned.
    Explanation explain(int node, calendar::MonthRange months) const;

private:
    /// Where the chain goes through next.
    struct Stop {
        ExplainStep::Kind kind = ExplainStep::Kind::NodeShare;
        int node = 0;
        calendar::MonthRange months;
        std::optional<plan::Hold> hold;
    };
    struct Months {
        plan::MonthReals stored{};  ///< the sum of the leaves' ideals
        plan::MonthReals settled{}; ///< the same with cells that do not follow their ideal at what they have
        bool isFar = false;         ///< one of them is a whole grain away
    };

    Months settle(const plan::TargetLine &line) const;
    double stored(int node, calendar::MonthRange months) const;
    bool isBinding(const plan::Hold &hold, int node) const;
    std::vector<Stop> heldStops(int node, calendar::MonthRange months) const;
    std::vector<Stop> stopsTo(int node, calendar::MonthRange months) const;
    void appendWay(std::vector<Stop> &stops, Stop from, const Stop &to) const;
    void settleLast(Explanation &explanation) const;
    std::optional<plan::Hold> holdAround(int node, calendar::MonthRange months) const;

    const Sheet &m_sheet;
    plan::Axis m_axis;
    const plan::Tree &m_tree;
    std::vector<PlacedHold> m_holds;
    std::vector<Months> m_months; ///< by tree position
};

} // namespace quotasmith::spread
