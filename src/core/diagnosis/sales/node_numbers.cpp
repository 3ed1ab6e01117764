// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/sales/node_numbers.h"

#include "core/diagnosis/input/fractions.h"
#include "core/diagnosis/sales/sales_measure.h"
#include "core/plan/ratio.h"

#include <algorithm>

namespace quotasmith::diagnosis {

namespace {

using money::Rate;
using plan::Measure;

MonthSpan windowOf(const Input &input)
{
    const calendar::Month first = std::min(input.span.before().first, input.span.first.plus(-1));
    return {first, input.span.last().since(first) + 1};
}

bool knows(std::uint32_t present, Measure measure)
{
    const int index = plan::factIndex(measure);
    return index >= 0 && (present >> index & 1U) != 0;
}

std::optional<Rate> whole(std::optional<std::int64_t> units)
{
    return units ? std::optional(Rate(*units, 1)) : std::nullopt;
}

std::optional<Measure> measureOf(Indicator indicator)
{
    return plan::findMeasure(indicatorCode(indicator));
}

Cell countedParts(std::int64_t above, std::int64_t below)
{
    return {Cell::Kind::Parts, Rate(above, 1), Rate(below, 1)};
}

} // namespace

std::optional<Rate> Cell::value() const
{
    if (kind == Kind::Unknown)
        return std::nullopt;
    return kind == Kind::Parts ? quotient(above, below) : std::optional(above);
}

std::optional<Rate> over(const std::vector<Cell> &cells)
{
    const bool isMean =
        std::any_of(cells.begin(), cells.end(), [](const Cell &cell) { return cell.kind == Cell::Kind::Value; });
    Cell sum;
    for (const Cell &cell : cells) {
        const auto value = cell.value();
        if (!value && (isMean || cell.kind == Cell::Kind::Unknown))
            continue;
        const Cell next = isMean ? Cell{Cell::Kind::Parts, *value, Rate(1, 1)} : cell;
        const Rate below = sum.kind == Cell::Kind::Unknown ? next.below : sum.below + next.below;
        sum = {next.kind, sum.above + next.above, below};
    }
    return sum.value();
}

NumberSources::NumberSources(const Input &from)
    : input(from), window(windowOf(from)), sales(salesMeasure(from)), typed(from), deals(from), heads(from, window)
{
    for (const RatioGoal &goal : from.targets.ratios)
        ratios[goal.node].push_back(goal);
    for (const plan::Axis axis : plan::kAxes)
        company[static_cast<std::size_t>(axis)] = from.sums(axis).series(from.tree(axis), 0, window);
}

NodeNumbers::NodeNumbers(const NumberSources &sources, plan::Axis axis, int position)
    : m_sources(sources), m_axis(axis), m_position(position),
      m_sums(sources.input.sums(axis).series(sources.input.tree(axis), position, sources.window))
{
    for (const plan::MeasureSums &sums : m_sums)
        m_everKnown |= sums.present;
}

std::optional<Rate> NodeNumbers::typed(std::string_view code, calendar::Month month) const
{
    return m_sources.typed.find(m_axis, code, m_position, month);
}

std::optional<Rate> NodeNumbers::counted(Measure measure, calendar::Month month) const
{
    const auto m = static_cast<std::size_t>(month.since(m_sources.window.first));
    if (const auto units = m_sums[m].value(measure))
        return whole(units);
    const plan::MeasureSums &company = m_sources.company[static_cast<std::size_t>(m_axis)][m];
    return knows(m_everKnown, measure) && knows(company.present, measure) ? std::optional(Rate()) : std::nullopt;
}

std::optional<Rate> NodeNumbers::amount(Measure measure, calendar::Month month) const
{
    if (!m_sources.window.contains(month))
        return std::nullopt;
    auto units = counted(measure, month);
    if (!units)
        units = typed(plan::measureCode(measure), month);
    if (units || measure != Measure::GrossProfit)
        return units;
    const auto revenue = amount(Measure::Revenue, month), cost = amount(Measure::Cost, month);
    return revenue && cost ? std::optional(*revenue - *cost) : std::nullopt;
}

Cell NodeNumbers::parts(Measure above, Measure below, calendar::Month month) const
{
    const auto numerator = amount(above, month), denominator = amount(below, month);
    return numerator && denominator ? Cell{Cell::Kind::Parts, *numerator, *denominator} : Cell();
}

Cell NodeNumbers::dealParts(Indicator indicator, calendar::Month month) const
{
    const DealSums *deals = m_sources.deals.find(m_axis, m_position, month);
    if (!deals)
        return {};
    switch (indicator) {
    case Indicator::WinRate:
        return countedParts(deals->won, deals->closed());
    case Indicator::WinCycle:
        return deals->timed == 0 ? Cell() : countedParts(deals->days, deals->timed);
    case Indicator::DealSize:
        return deals->priced == 0 ? Cell() : countedParts(deals->amount, deals->priced);
    default:
        return {};
    }
}

Cell NodeNumbers::perHead(calendar::Month month) const
{
    if (m_axis != plan::Axis::Organisation || !m_sources.window.contains(month))
        return {};
    const auto sales = amount(m_sources.sales, month);
    const int heads = m_sources.heads.at(m_position, month);
    return sales && heads > 0 ? Cell{Cell::Kind::Parts, *sales, Rate(heads, 1)} : Cell();
}

Cell NodeNumbers::cell(Indicator indicator, calendar::Month month) const
{
    const auto measure = measureOf(indicator);
    if (measure && plan::kindOf(*measure) != plan::MeasureKind::Ratio) {
        const auto units = amount(*measure, month);
        return units ? Cell{Cell::Kind::Amount, *units} : Cell();
    }
    Cell found;
    if (const auto made = measure ? plan::ratioParts(*measure) : std::nullopt)
        found = parts(made->numerator, made->denominator, month);
    else if (indicator == Indicator::DealSize)
        found = parts(Measure::Signed, Measure::Won, month);
    else if (indicator == Indicator::RevenueAHead)
        found = perHead(month);
    if (found.kind == Cell::Kind::Unknown)
        found = dealParts(indicator, month);
    if (const auto value = typed(indicatorCode(indicator), month); value && found.kind == Cell::Kind::Unknown)
        found = {Cell::Kind::Value, *value};
    return found;
}

} // namespace quotasmith::diagnosis
