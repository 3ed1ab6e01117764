// SPDX-License-Identifier: Apache-2.0
#include "core/spread/solver/conflict/shortage.h"
#include "core/spread/solver/scope_table.h"

#include <algorithm>

namespace quotasmith::spread {

namespace {

/// A conflict is looked for on groups: leaves inside the same sets behave alike, so one line stands for them all.
struct Groups {
    CellGrid grid;
    std::vector<double> weights;
    std::vector<double> present; ///< by cell: 0 where nobody stands in any of its leaves, else 1
    std::vector<int> groupOf;    ///< by leaf of the scope, one past the end included
};

Groups groupLeaves(const Sheet &sheet, const Scope &scope, const std::vector<plan::MonthReals> &ownWeights)
{
    const plan::Tree::Run run = sheet.tree(scope.axis).leaves(scope.node);
    const std::vector<int> ends = groupEnds(scope, run.count());
    const std::size_t width = scope.months.size();
    Groups groups{{static_cast<int>(ends.size()), scope.months}, {}, {}, {}};
    groups.weights.assign(ends.size() * width, 0);
    groups.present.assign(groups.weights.size(), 0);
    for (int leaf = 0; leaf < run.count(); ++leaf) {
        const auto l = static_cast<std::size_t>(leaf);
        groups.groupOf.push_back(static_cast<int>(std::upper_bound(ends.begin(), ends.end(), leaf) - ends.begin()));
        const std::size_t first = static_cast<std::size_t>(groups.groupOf.back()) * width;
        const plan::MonthReals &own =
            ownWeights.empty() ? sheet.table(scope.axis).leaves[static_cast<std::size_t>(run.first) + l].ideal
                               : ownWeights[l];
        const MonthSet absent = sheet.absentMonths(scope.axis, run.first + leaf);
        for (std::size_t c = 0; c < width; ++c) {
            const auto month = static_cast<std::size_t>(scope.months[c]);
            if (absent.test(month))
                continue;
            groups.weights[first + c] += own[month];
            groups.present[first + c] = 1;
        }
    }
    groups.groupOf.push_back(groups.grid.leaves);
    return groups;
}

class ConflictSearch {
public:
    ConflictSearch(const Scope &scope, Groups groups)
        : m_scope(scope), m_groups(std::move(groups)), m_sets(scope.sets.size(), 1),
          m_freeColumns(scope.columns.size(), 0)
    {
    }

    /// Drops each claim whose removal leaves the rest impossible; what stays is irreducible. The edit is tried last, so
    /// that it stays whenever it takes part.
    Conflict run()
    {
        m_keepsZeros = false;
        m_keepsZeros = shortage().missing() == 0;
        for (const bool isEdit : {false, true}) {
            for (std::size_t s = 0; s < m_sets.size(); ++s)
                if ((m_scope.sets[s].claim.kind == Claim::Kind::Edit) == isEdit)
                    tryWithout(m_sets[s], 1, 0);
            for (char &column : m_freeColumns)
                if (!isEdit)
                    tryWithout(column, 0, 1);
        }
        return describe();
    }

private:
    void tryWithout(char &member, char in, char out)
    {
        member = out;
        if (shortage().missing() == 0)
            member = in;
    }

    Shortage shortage() const
    {
        std::vector<HeldSet> sets;
        for (std::size_t s = 0; s < m_sets.size(); ++s) {
            if (!m_sets[s])
                continue;
            HeldSet set = m_scope.sets[s];
            set.firstLeaf = m_groups.groupOf[static_cast<std::size_t>(set.firstLeaf)];
            set.endLeaf = m_groups.groupOf[static_cast<std::size_t>(set.endLeaf)];
            sets.push_back(set);
        }
        const Parts parts = reduceToParts(m_groups.grid, m_scope.columns, m_scope.columns, sets);
        std::vector<double> weights = m_groups.weights;
        if (m_keepsZeros)
            openZeros(parts, weights, m_groups.present);
        else
            std::fill(weights.begin(), weights.end(), 1);
        return findShortage(parts, pairUp(parts, weights), m_freeColumns);
    }

    Conflict describe() const
    {
        const Shortage found = shortage();
        Conflict conflict{{}, found.need, found.room, found.missing()};
        for (std::size_t s = 0; s < m_sets.size(); ++s)
            if (m_sets[s] && m_scope.sets[s].claim.kind == Claim::Kind::Edit)
                conflict.claims.push_back(m_scope.sets[s].claim);
        for (std::size_t s = 0; s < m_sets.size(); ++s)
            if (m_sets[s] && m_scope.sets[s].claim.kind != Claim::Kind::Edit)
                conflict.claims.push_back(m_scope.sets[s].claim);
        addColumns(conflict);
        if (m_keepsZeros)
            conflict.claims.push_back({Claim::Kind::Zero,
                                       {m_scope.axis, m_scope.node, {m_scope.months.front(), m_scope.months.back()}},
                                       0,
                                       {}});
        if (found.room == 0 && found.need > 0)
            nameSubsets(conflict);
        return conflict;
    }

    /// Neighbouring months of one fixed line are one claim with their sum.
    void addColumns(Conflict &conflict) const
    {
        Claim *last = nullptr;
        for (std::size_t c = 0; c < m_freeColumns.size(); ++c) {
            if (m_freeColumns[c]) {
                last = nullptr;
                continue;
            }
            const Claim &claim = m_scope.columnClaims[c];
            if (last && last->kind == claim.kind && last->place.months.last + 1 == claim.place.months.first) {
                last->place.months.last = claim.place.months.last;
                last->value += claim.value;
                continue;
            }
            conflict.claims.push_back(claim);
            last = &conflict.claims.back();
        }
    }

    /// A set below its own held subsets: they need what they hold, the set leaves what it has.
    static void nameSubsets(Conflict &conflict)
    {
        std::size_t outer = 0;
        const auto isInside = [](const Claim &a, const Claim &b) {
            return b.place.months.contains(a.place.months) && b.place.node <= a.place.node;
        };
        for (std::size_t c = 1; c < conflict.claims.size(); ++c)
            if (isInside(conflict.claims[outer], conflict.claims[c]))
                outer = c;
        conflict.room = conflict.claims[outer].value;
        conflict.need = conflict.room + conflict.amount;
    }

    const Scope &m_scope;
    Groups m_groups;
    std::vector<char> m_sets; ///< by set: taken part in
    FreeColumns m_freeColumns;
    bool m_keepsZeros = false;
};

} // namespace

Conflict explainScope(const Sheet &sheet, const Scope &scope, const std::vector<plan::MonthReals> &weights)
{
    return ConflictSearch(scope, groupLeaves(sheet, scope, weights)).run();
}

} // namespace quotasmith::spread
