// SPDX-License-Identifier: Apache-2.0
#include "core/spread/explain/explanation.h"

#include <algorithm>

namespace quotasmith::spread {

namespace {

ExplainStep::Kind shareOf(calendar::MonthRange months, const std::array<bool, 12> &closed)
{
    if (months.isMonth())
        return closed[static_cast<std::size_t>(months.first)] ? ExplainStep::Kind::Closed
                                                              : ExplainStep::Kind::MonthShare;
    return months.count() == 3 ? ExplainStep::Kind::QuarterShare : ExplainStep::Kind::HalfShare;
}

/// The quarter around a month, where it lies inside what comes before.
std::optional<calendar::MonthRange> quarterBetween(calendar::MonthRange outer, calendar::MonthRange inner)
{
    const int first = inner.first / 3 * 3;
    const calendar::MonthRange quarter{first, first + 2};
    return inner.isMonth() && outer.count() > 3 && outer.contains(quarter) ? std::optional(quarter) : std::nullopt;
}

} // namespace

bool Explainer::isBinding(const plan::Hold &hold, int node) const
{
    const std::int64_t value = m_sheet.value(m_axis, node, hold.months);
    switch (hold.bound) {
    case plan::HoldBound::Exact:
    case plan::HoldBound::AtLeast:
        return value == hold.value;
    case plan::HoldBound::AtMost:
        return value == hold.most;
    case plan::HoldBound::Between:
        break;
    }
    return value == hold.value || value == hold.most;
}

/// The holds around a place that bind, from the longest period and highest node down. A root is held on every axis.
std::vector<Explainer::Stop> Explainer::heldStops(int node, calendar::MonthRange months) const
{
    std::vector<Stop> stops;
    for (const PlacedHold &held : m_holds) {
        const bool isOver =
            held.node == 0 || (held.hold.axis == m_axis && (held.node == node || m_tree.isAbove(held.node, node)));
        if (isOver && held.hold.months.contains(months) && isBinding(held.hold, held.node))
            stops.push_back({ExplainStep::Kind::Held, held.node, held.hold.months, held.hold});
    }
    std::stable_sort(stops.begin(), stops.end(), [](const Stop &a, const Stop &b) {
        return a.months.count() != b.months.count() ? a.months.count() > b.months.count() : a.node < b.node;
    });
    return stops;
}

/// Everything the chain goes through behind the annual target: first to each held place in turn, then to the place.
std::vector<Explainer::Stop> Explainer::stopsTo(int node, calendar::MonthRange months) const
{
    std::vector<Stop> stops;
    Stop at{ExplainStep::Kind::Annual, 0, {}, {}};
    for (const Stop &held : heldStops(node, months)) {
        const bool isOnTheWay = held.node >= at.node && at.months.contains(held.months);
        if (!isOnTheWay || (held.node == at.node && held.months == at.months))
            continue;
        appendWay(stops, at, held);
        at = held;
    }
    appendWay(stops, at, {ExplainStep::Kind::NodeShare, node, months, {}});
    return stops;
}

/// First down in time at the node, then down the tree in that time.
void Explainer::appendWay(std::vector<Stop> &stops, Stop from, const Stop &to) const
{
    if (const auto quarter = quarterBetween(from.months, to.months))
        stops.push_back({shareOf(*quarter, m_sheet.closed), from.node, *quarter, {}});
    if (from.months != to.months)
        stops.push_back({shareOf(to.months, m_sheet.closed), from.node, to.months, {}});
    const std::size_t first = stops.size();
    for (int node = to.node; node != from.node; node = m_tree.parent(node))
        stops.insert(stops.begin() + static_cast<std::ptrdiff_t>(first),
                     {ExplainStep::Kind::NodeShare, node, to.months, {}});
    if (to.hold && !stops.empty()) {
        stops.back().kind = to.kind;
        stops.back().hold = to.hold;
    }
}

std::optional<plan::Hold> Explainer::holdAround(int node, calendar::MonthRange months) const
{
    std::optional<plan::Hold> smallest;
    for (const PlacedHold &held : m_holds) {
        const bool isOwn = held.node == node && (node == 0 || held.hold.axis == m_axis);
        if (isOwn && held.hold.months.contains(months) &&
            (!smallest || held.hold.months.count() < smallest->months.count()))
            smallest = held.hold;
    }
    return smallest;
}

} // namespace quotasmith::spread
