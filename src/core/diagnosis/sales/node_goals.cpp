// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/sales/node_goals.h"

#include "core/diagnosis/input/fractions.h"
#include "core/plan/ratio.h"

#include <algorithm>

namespace quotasmith::diagnosis {

namespace {

using money::Rate;
using money::Wide;

/// What a ratio is weighed in: nine decimals of it.
constexpr std::int64_t kFine = 1'000'000'000;

std::optional<Rate> weighed(const std::vector<GoalMonth> &months)
{
    const bool hasWeights = std::all_of(months.begin(), months.end(), [](const GoalMonth &month) {
        return month.got.kind == Cell::Kind::Parts && month.got.below.numerator() > 0;
    });
    Wide above = 0, below = 0;
    for (const GoalMonth &month : months) {
        const std::int64_t weight = hasWeights ? std::max<std::int64_t>(month.got.below.of(1), 1) : 1;
        above += Wide{month.goal.value()->of(kFine)} * weight;
        below += weight;
    }
    return fraction(above, below * kFine);
}

bool isSame(const std::vector<GoalMonth> &months)
{
    return std::all_of(months.begin(), months.end(),
                       [&months](const GoalMonth &month) { return month.goal.value() == months.front().goal.value(); });
}

Rate inMinorUnits(Rate value, plan::Measure measure, int exponent)
{
    for (int i = 0; plan::ratioForm(measure) == plan::RatioForm::Amount && i < exponent; ++i)
        value = value * Rate(10, 1);
    return value;
}

} // namespace

GoalReached reached(const std::vector<GoalMonth> &months)
{
    std::vector<GoalMonth> both;
    std::vector<Cell> goals, got;
    for (const GoalMonth &month : months)
        if (month.goal.value() && month.got.value()) {
            both.push_back(month);
            goals.push_back(month.goal);
            got.push_back(month.got);
        }
    if (both.empty())
        return {};
    const bool isSet =
        std::any_of(goals.begin(), goals.end(), [](const Cell &goal) { return goal.kind == Cell::Kind::Value; });
    const auto goal = !isSet ? over(goals) : isSame(both) ? goals.front().value() : weighed(both);
    const auto reached = over(got);
    return {goal, goal && reached ? attained(*reached, *goal) : std::nullopt};
}

NodeGoals::NodeGoals(const NumberSources &sources, plan::Axis axis, int position)
    : m_sources(sources), m_tree(sources.input.tree(axis)), m_position(position)
{
    const plan::Tree &named = position == 0 ? sources.input.tree(plan::Axis::Organisation) : m_tree;
    if (const auto set = sources.ratios.find(named.node(position).id); set != sources.ratios.end())
        m_set.ratios = set->second;
}

Cell NodeGoals::ratio(plan::Measure measure, calendar::Month month) const
{
    Cell set, made;
    if (const auto value = m_set.ratio(measure, m_tree.node(m_position).id, month))
        set = {Cell::Kind::Value, inMinorUnits(*value, measure, m_sources.input.settings.currency.exponent)};
    if (const auto parts = plan::ratioParts(measure)) {
        const TargetBook &targets = m_sources.input.targets;
        const auto above = targets.at(parts->numerator, m_tree, m_position, month);
        const auto below = targets.at(parts->denominator, m_tree, m_position, month);
        if (above && below && *below != 0)
            made = {Cell::Kind::Parts, Rate(*above, 1), Rate(*below, 1)};
    }
    const bool isLeaf = m_tree.isPlanned(m_position) && m_tree.isLeaf(m_position);
    const Cell &first = isLeaf ? set : made;
    return first.kind != Cell::Kind::Unknown ? first : isLeaf ? made : set;
}

Cell NodeGoals::cell(Indicator indicator, calendar::Month month) const
{
    const auto measure = plan::findMeasure(indicatorCode(indicator));
    if (!measure)
        return {};
    if (plan::kindOf(*measure) == plan::MeasureKind::Ratio)
        return ratio(*measure, month);
    const auto units = m_sources.input.targets.at(*measure, m_tree, m_position, month);
    return units ? Cell{Cell::Kind::Amount, Rate(*units, 1)} : Cell();
}

} // namespace quotasmith::diagnosis
