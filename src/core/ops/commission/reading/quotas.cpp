// SPDX-License-Identifier: Apache-2.0
#include "core/ops/commission/reading/quotas.h"

#include "core/spread/assigned.h"
#include "core/store/queries/plan_lists.h"

namespace quotasmith::ops {

Quotas::Quotas(const store::Connection &connection, plan::Measure measure,
               const std::vector<plan::CushionRule> &cushions)
    : m_plan(readSheetInForce(connection, measure)),
      m_factors(spread::assignedFactors(tree(), plan::Axis::Organisation, cushions))
{
}

std::optional<std::int64_t> Quotas::of(int node, int month) const
{
    if (!tree().isPlanned(node) || !tree().isLeaf(node))
        return std::nullopt;
    const auto units = planned(node, month);
    return units ? std::optional(spread::assignedUnits(*units, m_factors[static_cast<std::size_t>(node)]))
                 : std::nullopt;
}

std::optional<std::int64_t> Quotas::planned(int node, int month) const
{
    if (!m_plan.planned || m_plan.sheet.open[static_cast<std::size_t>(month)] || !tree().isPlanned(node))
        return std::nullopt;
    return m_plan.sheet.value(plan::Axis::Organisation, node, {month, month});
}

QuotaBook::QuotaBook(const store::Connection &connection)
    : m_connection(connection), m_cushions(store::readCushions(connection))
{
}

const Quotas &QuotaBook::of(plan::Measure measure) const
{
    const auto found = m_quotas.find(measure);
    if (found != m_quotas.end())
        return *found->second;
    return *m_quotas.emplace(measure, std::make_unique<Quotas>(m_connection, measure, m_cushions)).first->second;
}

} // namespace quotasmith::ops
