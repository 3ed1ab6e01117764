// SPDX-License-Identifier: Apache-2.0
#include "core/spread/staffing/restaff.h"

#include "core/spread/edits/edit_steps.h"
#include "core/spread/edits/narrow_conflict.h"

#include <algorithm>

namespace quotasmith::spread {

namespace {

bool isKept(const plan::Hold &hold, std::int64_t value)
{
    return hold.strength == plan::HoldStrength::Soft || plan::besideHold(hold, value) == 0;
}

class Restaffer {
public:
    Restaffer(const Sheet &sheet, const Restaffing &request)
        : m_sheet(sheet), m_request(request), m_tree(sheet.tree(request.axis)), m_table(sheet.table(request.axis))
    {
    }

    EditResult run()
    {
        if (isSettled())
            return Done{m_sheet, {}};
        int node = commonNode();
        if (m_request.groups.size() > 1)
            if (auto done = shareBelow(node, true))
                return *done;
        const int nearest = node;
        for (; node >= 0; node = m_tree.parent(node)) {
            auto done = shareBelow(node, false);
            if (!done)
                continue;
            if (node != nearest)
                done->notices.push_back({"climbed", {m_request.axis, node, months()}, 0});
            return *done;
        }
        const Scope scope = scopeOf(m_sheet, m_request.axis, 0, m_request.months);
        return explainScope(m_sheet, scope, weights(scope));
    }

private:
    calendar::MonthRange months() const { return {m_request.months.front(), m_request.months.back()}; }

    bool isSettled() const
    {
        for (int leaf = 0; leaf < m_tree.leafCount(); ++leaf)
            for (const int m : m_request.months)
                if (m_sheet.absentMonths(m_request.axis, leaf).test(static_cast<std::size_t>(m)) &&
                    m_table.leaves[static_cast<std::size_t>(leaf)].cells[static_cast<std::size_t>(m)] != 0)
                    return false;
        const auto placed = placedHolds(m_sheet);
        return m_request.weights.empty() && std::all_of(placed.begin(), placed.end(), [&](const PlacedHold &held) {
                   return held.hold.axis != m_request.axis ||
                          isKept(held.hold, m_sheet.value(m_request.axis, held.node, held.hold.months));
               });
    }

    bool isGroup(int node) const
    {
        return std::find(m_request.groups.begin(), m_request.groups.end(), node) != m_request.groups.end();
    }
    bool isAboveGroups(int node) const
    {
        return std::any_of(m_request.groups.begin(), m_request.groups.end(),
                           [&](int group) { return m_tree.isAbove(node, group); });
    }

    int commonNode() const
    {
        int node = m_request.groups.front();
        const auto holdsAll = [&](int above) {
            return std::all_of(m_request.groups.begin(), m_request.groups.end(),
                               [&](int group) { return above == group || m_tree.isAbove(above, group); });
        };
        while (!holdsAll(node))
            node = m_tree.parent(node);
        return node;
    }

    std::vector<plan::MonthReals> weights(const Scope &scope) const
    {
        const plan::Tree::Run run = m_tree.leaves(scope.node);
        std::vector<plan::MonthReals> result;
        for (int leaf = run.first; leaf < run.end; ++leaf)
            result.push_back(m_table.leaves[static_cast<std::size_t>(leaf)].ideal);
        for (const LeafWeight &own : m_request.weights)
            if (own.leaf >= run.first && own.leaf < run.end)
                result[static_cast<std::size_t>(own.leaf - run.first)] = own.weight;
        return result;
    }

    /// Everything below a node that holds no group keeps its months.
    void fixOthers(Scope &scope, int node) const
    {
        if (isGroup(node))
            return;
        if (isAboveGroups(node)) {
            for (const int child : m_tree.children(node))
                fixOthers(scope, child);
            return;
        }
        const plan::MonthUnits own = m_sheet.months(m_request.axis, node);
        for (const int m : m_request.months) {
            const Claim claim{Claim::Kind::Fixed, {m_request.axis, node, {m, m}}, own[static_cast<std::size_t>(m)], {}};
            scope.sets.push_back(setIn(m_sheet, m_request.axis, scope.node, claim, monthsOf({m, m}), claim.value));
        }
    }

    std::optional<Done> shareBelow(int node, bool isOnlyGroups) const
    {
        Scope scope = scopeOf(m_sheet, m_request.axis, node, m_request.months);
        if (isOnlyGroups)
            fixOthers(scope, node);
        const auto solution = solveScope(m_sheet, scope, weights(scope));
        if (!solution)
            return std::nullopt;
        Done done{m_sheet, {}};
        putLines(done.after, scope, *solution);
        if (isOnlyGroups)
            keepOthers(done.after.table(m_request.axis).leaves, m_tree.leaves(node));
        return done;
    }

    /// Whose months stayed keeps every cell as it was.
    void keepOthers(std::vector<plan::TargetLine> &leaves, plan::Tree::Run run) const
    {
        std::vector<char> shares(leaves.size(), 0);
        for (const int group : m_request.groups) {
            const plan::Tree::Run own = m_tree.leaves(group);
            std::fill(shares.begin() + own.first, shares.begin() + own.end, 1);
        }
        for (int leaf = run.first; leaf < run.end; ++leaf)
            if (const auto l = static_cast<std::size_t>(leaf); !shares[l])
                leaves[l] = m_table.leaves[l];
    }

    const Sheet &m_sheet;
    const Restaffing &m_request;
    const plan::Tree &m_tree;
    const plan::TargetTable &m_table;
};

} // namespace

EditResult restaff(const Sheet &sheet, const Restaffing &request)
{
    if (request.months.empty() || request.groups.empty())
        return Done{sheet, {}};
    const Claim claim{Claim::Kind::Edit, request.edit, request.value, {}};
    return explained(sheet, claim, [&](const Sheet &on) { return Restaffer(on, request).run(); });
}

} // namespace quotasmith::spread
