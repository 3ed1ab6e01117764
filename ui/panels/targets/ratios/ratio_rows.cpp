// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/targets/ratios/ratio_rows.h"

#include <algorithm>

namespace quotasmith::ui {

RatioRows::RatioRows(const store::Document &document, plan::Axis axis, plan::Measure ratio)
    : m_axis(axis), m_plan(store::readRatioPlan(document.connection(), ratio)), m_sheet(m_plan.sheet())
{
    if (const auto parts = plan::ratioParts(ratio)) {
        const auto read = [&](plan::Measure measure) {
            return ops::readLastYear(document.connection(), settings(), measure, axis, tree());
        };
        m_numerator = read(parts->numerator);
        m_denominator = read(parts->denominator);
    }
    for (int node = 0; node < tree().size(); ++node)
        if (tree().isPlanned(node) &&
            (!tree().node(node).unassigned || spread::ratioAt(m_sheet, {axis, node, {}}).value))
            m_nodes.push_back(node);
}

spread::RatioCell RatioRows::at(int row, calendar::MonthRange months) const
{
    return spread::ratioAt(m_sheet, place(row, months));
}

std::optional<money::Rate> RatioRows::setAt(int row, calendar::MonthRange months) const
{
    return spread::ratioSetAt(m_sheet, place(row, months));
}

std::optional<RatioRows::Parts> RatioRows::partsAt(int row, calendar::MonthRange months) const
{
    const auto measures = plan::ratioParts(measure());
    if (!measures || !m_sheet.numerator || !m_sheet.denominator || m_sheet.numerator->isOpenIn(months) ||
        m_sheet.denominator->isOpenIn(months))
        return std::nullopt;
    return Parts{*measures, m_sheet.numerator->value(m_axis, position(row), months),
                 m_sheet.denominator->value(m_axis, position(row), months)};
}

std::optional<money::Rate> RatioRows::lastYear(int row) const
{
    const auto parts = plan::ratioParts(measure());
    if (!parts || !m_numerator.known || !m_denominator.known)
        return std::nullopt;
    const auto above = ops::lastYearOf(m_numerator, tree(), position(row), {});
    const auto below = ops::lastYearOf(m_denominator, tree(), position(row), {});
    return above && below ? plan::ratioOf(*parts, *above, *below, settings().currency.exponent) : std::nullopt;
}

bool RatioRows::isClosed(calendar::MonthRange months) const
{
    const auto &closed = m_plan.numerator.sheet.closed;
    return std::all_of(closed.begin() + months.first, closed.begin() + months.last + 1, [](bool is) { return is; });
}

bool RatioRows::hasSameRows(const RatioRows &other) const
{
    return m_axis == other.m_axis && measure() == other.measure() &&
           std::equal(m_nodes.begin(), m_nodes.end(), other.m_nodes.begin(), other.m_nodes.end(),
                      [&](int a, int b) { return tree().node(a).id == other.tree().node(b).id; });
}

} // namespace quotasmith::ui
