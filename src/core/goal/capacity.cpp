// SPDX-License-Identifier: Apache-2.0
#include "core/goal/capacity.h"

#include "core/base/check.h"
#include "core/money/money.h"

#include <algorithm>

namespace quotasmith::goal {

namespace {

/// Rows of the planned nodes, found by tree position.
class Rows {
public:
    explicit Rows(const plan::Tree &tree) : m_tree(tree), m_at(static_cast<std::size_t>(tree.size()), -1)
    {
        for (int i = 0; i < tree.size(); ++i)
            if (tree.isPlanned(i)) {
                m_at[static_cast<std::size_t>(i)] = static_cast<int>(m_rows.size());
                m_rows.push_back({i, {}, {}});
            }
    }

    void add(int node, std::size_t month, std::int64_t units, const money::Rate &share)
    {
        for (int at = node; at >= 0; at = m_tree.parent(at)) {
            const int row = m_at[static_cast<std::size_t>(at)];
            if (row < 0)
                continue;
            CapacityRow &found = m_rows[static_cast<std::size_t>(row)];
            found.capacity[month] = money::addUnits(found.capacity[month], units);
            found.headMonths = found.headMonths + share;
        }
    }
    std::vector<CapacityRow> take() { return std::move(m_rows); }

private:
    const plan::Tree &m_tree;
    std::vector<int> m_at;
    std::vector<CapacityRow> m_rows;
};

} // namespace

const CapacityRow *Capacity::find(int node) const
{
    const auto found =
        std::lower_bound(rows.begin(), rows.end(), node, [](const CapacityRow &row, int at) { return row.node < at; });
    return found == rows.end() || found->node != node ? nullptr : &*found;
}

std::optional<Capacity> capacityOf(const plan::Tree &organisation, const std::vector<Head> &heads,
                                   const plan::Ramp &ramp, const ProductivityBook &productivity, calendar::Month first)
{
    Rows rows(organisation);
    Capacity result;
    bool isKnown = false;
    for (const Head &head : heads) {
        bool isMeasured = true, counts = false;
        for (int m = 0; m < 12; ++m) {
            const calendar::Month month = first.plus(m);
            const money::Rate share = head.share(ramp, month);
            if (!head.isThere(month))
                continue;
            counts = true;
            const auto rate = productivity.rate(head.node, head.tenure(month));
            isMeasured = isMeasured && rate.has_value();
            isKnown = isKnown || rate.has_value();
            rows.add(head.node, static_cast<std::size_t>(m), rate ? (*rate * share).of(1) : 0, share);
        }
        if (counts && !isMeasured)
            result.unmeasured.push_back(head.code);
        if (counts && !head.from)
            result.undated.push_back(head.code);
        if (!head.before.empty())
            result.early.push_back(head.code);
    }
    if (!isKnown)
        return std::nullopt;
    result.rows = rows.take();
    return result;
}

GroupCapacity capacityOf(std::span<const HeadGroup> groups, const std::optional<money::Rate> &target)
{
    GroupCapacity result;
    for (const HeadGroup &group : groups) {
        const money::Rate heads = money::Rate(group.heads, 1) * group.ramp * group.attainment;
        result.equivalents = result.equivalents + heads;
        result.each.push_back(heads * group.quota);
        result.capacity = result.capacity + result.each.back();
    }
    if (target && target->numerator() != 0)
        result.overAssignment = result.capacity * money::Rate(target->denominator(), target->numerator());
    return result;
}

std::vector<std::int64_t> rampQuotas(const money::Rate &quota, const plan::Ramp &ramp, int months)
{
    QS_CHECK(months >= 0);
    std::vector<std::int64_t> quotas;
    for (int month = 0; month < months; ++month)
        quotas.push_back((quota * ramp.at(month)).of(1));
    return quotas;
}

} // namespace quotasmith::goal
