// SPDX-License-Identifier: Apache-2.0
#include "core/ops/execution/result_values.h"

#include "core/plan/ratio.h"
#include "core/store/queries/fact_sums.h"

namespace quotasmith::ops {

ResultValues::ResultValues(const store::Connection &connection, const plan::PlanSettings &settings, const Trees &trees)
    : m_connection(connection), m_settings(settings), m_trees(trees)
{
}

const diagnosis::AxisSums &ResultValues::sums(plan::Axis axis)
{
    const auto known = m_sums.find(axis);
    if (known != m_sums.end())
        return known->second;
    const calendar::Period year{calendar::PeriodKind::Year, m_settings.calendar.start(), 12, 0};
    return m_sums.emplace(axis, diagnosis::AxisSums(store::sumsByMember(m_connection, axis, year))).first->second;
}

std::optional<money::Rate> ResultValues::targetOf(const plan::KeyResult &result)
{
    if (!result.measure || !result.months || plan::kindOf(*result.measure) == plan::MeasureKind::Ratio)
        return std::nullopt;
    const auto known = m_sheets.find(*result.measure);
    const store::PlanSheet &sheet =
        known != m_sheets.end()
            ? known->second
            : m_sheets.emplace(*result.measure, store::readSheet(m_connection, *result.measure)).first->second;
    const plan::Tree &tree = sheet.sheet.tree(result.axis);
    const auto place = result.node ? tree.find(*result.node) : std::optional(0);
    if (!sheet.planned || !place || !tree.isPlanned(*place))
        return std::nullopt;
    const auto value = sheet.sheet.value(result.axis, *place, *result.months);
    return value > 0 ? std::optional(plan::wholeUnits(*result.measure, value, m_settings.currency.exponent))
                     : std::nullopt;
}

std::optional<money::Rate> ResultValues::of(const plan::KeyResult &result)
{
    if (!result.measure || !result.months)
        return std::nullopt;
    const plan::Tree &tree = *m_trees[static_cast<std::size_t>(result.axis)];
    const auto place = result.node ? tree.find(*result.node) : std::optional(0);
    if (!place)
        return std::nullopt;
    const diagnosis::MonthSpan span{m_settings.calendar.month(result.months->first), result.months->count()};
    const plan::MeasureSums sum = sums(result.axis).byNode(tree, span)[static_cast<std::size_t>(*place)];
    const int exponent = m_settings.currency.exponent;
    if (const auto parts = plan::ratioParts(*result.measure)) {
        const auto above = sum.value(parts->numerator), below = sum.value(parts->denominator);
        return above && below ? plan::ratioOf(*parts, *above, *below, exponent) : std::nullopt;
    }
    if (plan::kindOf(*result.measure) == plan::MeasureKind::Ratio)
        return std::nullopt;
    const auto value = sum.value(*result.measure);
    return value ? std::optional(plan::wholeUnits(*result.measure, *value, exponent)) : std::nullopt;
}

} // namespace quotasmith::ops
