// SPDX-License-Identifier: Apache-2.0
#include "core/ops/versions/major_change.h"

#include "core/money/money.h"
#include "core/money/rate.h"
#include "core/store/queries/plan_lists.h"
#include "core/store/queries/standing.h"
#include "core/store/tables/nodes.h"
#include "core/store/tables/presences.h"
#include "core/store/tables/settings.h"
#include "core/store/tables/versions/version_snapshots.h"

#include <algorithm>
#include <set>

namespace quotasmith::ops {

namespace {

constexpr plan::Axis kAxis = plan::Axis::Organisation;

struct Amounts {
    std::int64_t before = 0;
    std::int64_t after = 0;
};

bool reaches(const Amounts &amounts, const money::Rate &threshold)
{
    const std::int64_t moved = std::abs(money::subtractUnits(amounts.after, amounts.before));
    if (moved == 0)
        return false;
    return amounts.before == 0 || money::Rate(moved, std::abs(amounts.before)) >= threshold;
}

/// Whose number a stored line is.
class People {
public:
    People(const store::Connection &connection, int approved)
        : m_standing(connection), m_heirs(store::readHeirs(connection))
    {
        for (const plan::Node &node : store::readNodes(connection, kAxis))
            note(node);
        for (const plan::Node &node : store::snapshotNodes(connection, approved, kAxis))
            note(node);
    }

    /// Nothing for a place nobody is named by.
    std::optional<plan::NodeId> personOf(plan::NodeId node) const
    {
        if (const auto heir = m_heirs.find(node); heir != m_heirs.end())
            node = heir->second;
        if (m_nobody.contains(node))
            return std::nullopt;
        return m_standing.personOf(node);
    }

private:
    void note(const plan::Node &node)
    {
        if (node.unassigned)
            m_nobody.insert(node.id);
    }

    store::Standing m_standing;
    std::unordered_map<plan::NodeId, plan::NodeId> m_heirs;
    std::set<plan::NodeId> m_nobody;
};

void add(const store::LinesByNode &lines, const People &people, int first, std::map<plan::NodeId, Amounts> &all,
         std::int64_t Amounts::*side)
{
    for (const auto &[node, line] : lines)
        if (const auto person = people.personOf(node)) {
            std::int64_t &sum = all[*person].*side;
            sum = money::addUnits(sum, plan::sumOf(line.cells, first, 11));
        }
}

std::vector<plan::Measure> measuresOf(const store::Connection &connection, int approved)
{
    std::vector<plan::Measure> measures = store::plannedMeasures(connection);
    const auto earlier = store::snapshotMeasures(connection, approved);
    measures.insert(measures.end(), earlier.begin(), earlier.end());
    std::sort(measures.begin(), measures.end());
    measures.erase(std::unique(measures.begin(), measures.end()), measures.end());
    return measures;
}

std::int64_t rest(const std::optional<plan::TargetLine> &spine, int first)
{
    return spine ? plan::sumOf(spine->cells, first, 11) : 0;
}

} // namespace

bool isMajorChange(const store::Connection &connection, int approved, calendar::Month from)
{
    const money::Rate threshold = store::readThreshold(connection, "revision.major");
    const int first = store::readSettings(connection).calendar.position(from).value_or(0);
    const People people(connection, approved);
    for (const plan::Measure measure : measuresOf(connection, approved)) {
        const Amounts company{rest(store::snapshotSpine(connection, approved, measure), first),
                              rest(store::readSpine(connection, measure), first)};
        std::map<plan::NodeId, Amounts> all;
        add(store::snapshotTargets(connection, approved, measure, kAxis), people, first, all, &Amounts::before);
        add(store::readTargets(connection, measure, kAxis), people, first, all, &Amounts::after);
        const bool isMajor =
            reaches(company, threshold) ||
            std::any_of(all.begin(), all.end(), [&](const auto &person) { return reaches(person.second, threshold); });
        if (isMajor)
            return true;
    }
    return false;
}

} // namespace quotasmith::ops
