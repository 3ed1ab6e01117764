// SPDX-License-Identifier: Apache-2.0
#include "core/spread/explain/explanation.h"

#include "core/base/check.h"
#include "core/spread/solver/precision.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace quotasmith::spread {

namespace {

/// Whether a cell is the multiple of the grain just below or above its ideal.
bool followsIdeal(std::int64_t cell, double ideal, std::int64_t grain)
{
    const auto unit = static_cast<double>(grain);
    const auto whole = static_cast<double>(cell);
    return whole == ideal || whole == std::floor((ideal + kSnap) / unit) * unit ||
           whole == std::ceil((ideal - kSnap) / unit) * unit;
}

double sumOver(const plan::MonthReals &reals, calendar::MonthRange months)
{
    double sum = 0;
    for (int m = months.first; m <= months.last; ++m)
        sum += reals[static_cast<std::size_t>(m)];
    return sum;
}

/// The factor that leads from one number to another. A division and a multiplication round twice, so that its neighbour
/// may be the one that arrives.
double factorTo(double from, double to)
{
    const double factor = to / from;
    for (const double near : {factor, std::nextafter(factor, HUGE_VAL), std::nextafter(factor, -HUGE_VAL)})
        if (from * near == to)
            return near;
    return factor;
}

void stepTo(std::vector<ExplainStep> &steps, ExplainStep step, double to)
{
    const double from = steps.back().value;
    if (from == 0) {
        step.factor = 0;
        step.added = std::fabs(to) < kSnap ? 0 : to; // next to nothing is nothing
        step.value = step.added;
    } else {
        step.factor = factorTo(from, to);
        step.value = from * step.factor;
    }
    steps.push_back(std::move(step));
}

} // namespace

std::string_view stepCode(ExplainStep::Kind kind)
{
    constexpr std::array<std::string_view, 9> kCodes{
        "annual", "half-share", "quarter-share", "month-share", "closed", "node-share", "held", "odd", "settled"};
    return kCodes.at(static_cast<std::size_t>(kind));
}

Explainer::Explainer(const Sheet &sheet, plan::Axis axis)
    : m_sheet(sheet), m_axis(axis), m_tree(sheet.tree(axis)), m_holds(placedHolds(sheet)),
      m_months(static_cast<std::size_t>(m_tree.size()))
{
    for (int leaf = 0; leaf < m_tree.leafCount(); ++leaf)
        m_months[static_cast<std::size_t>(m_tree.leafNode(leaf))] =
            settle(sheet.table(axis).leaves[static_cast<std::size_t>(leaf)]);
    for (int node = m_tree.size() - 1; node > 0; --node) {
        const Months &own = m_months[static_cast<std::size_t>(node)];
        Months &parent = m_months[static_cast<std::size_t>(m_tree.parent(node))];
        for (std::size_t m = 0; m_tree.isPlanned(node) && m < 12; ++m) {
            parent.stored[m] += own.stored[m];
            parent.settled[m] += own.settled[m];
        }
        parent.isFar = parent.isFar || own.isFar;
    }
    m_months.front() = settle(sheet.spine);
}

Explainer::Months Explainer::settle(const plan::TargetLine &line) const
{
    Months months{line.ideal, line.ideal, false};
    for (std::size_t m = 0; m < 12; ++m) {
        if (followsIdeal(line.cells[m], line.ideal[m], m_sheet.grain))
            continue;
        months.settled[m] = static_cast<double>(line.cells[m]);
        months.isFar =
            months.isFar || std::fabs(months.settled[m] - line.ideal[m]) >= static_cast<double>(m_sheet.grain);
    }
    return months;
}

double Explainer::stored(int node, calendar::MonthRange months) const
{
    return sumOver(m_months[static_cast<std::size_t>(node)].stored, months);
}

Explanation Explainer::explain(int node, calendar::MonthRange months) const
{
    QS_CHECK(m_tree.isPlanned(node));
    Explanation result{{m_axis, node, months}, {}, holdAround(node, months)};
    result.value = m_sheet.value(m_axis, node, months);
    result.cells = months.count() * (node == 0 ? 1 : m_tree.leaves(node).count());
    result.grain = m_sheet.grain;
    const auto annual = static_cast<double>(m_sheet.value(m_axis, 0, {}));
    result.steps.push_back({ExplainStep::Kind::Annual, 0, {}, 1, 0, annual, holdAround(0, {})});
    const std::vector<Stop> stops = stopsTo(node, months);
    for (const Stop &stop : stops) {
        const double to = stored(stop.node, stop.months);
        if (to != 0 || &stop == &stops.back()) // no factor leads on from zero
            stepTo(result.steps, {stop.kind, stop.node, stop.months, 1, 0, 0, stop.hold}, to);
    }
    settleLast(result);
    result.ideal = result.steps.back().value;
    return result;
}

void Explainer::settleLast(Explanation &explanation) const
{
    const Place &place = explanation.place;
    const Months &own = m_months[static_cast<std::size_t>(place.node)];
    const double settled = sumOver(own.settled, place.months);
    const bool isWhole = place.node == 0 && place.months.isYear(); // the annual target is what it is
    if (isWhole || settled == sumOver(own.stored, place.months))
        return;
    const auto kind = own.isFar ? ExplainStep::Kind::Settled : ExplainStep::Kind::Odd;
    stepTo(explanation.steps, {kind, place.node, place.months, 1, 0, 0, std::nullopt}, settled);
}

} // namespace quotasmith::spread
