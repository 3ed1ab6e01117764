// SPDX-License-Identifier: Apache-2.0
#include "core/ops/versions/targets_in_force.h"

#include "core/money/money.h"
#include "core/store/tables/presences.h"
#include "core/store/tables/ratios.h"
#include "core/store/tables/versions/version_rows.h"
#include "core/store/tables/versions/version_snapshots.h"

#include <algorithm>

namespace quotasmith::ops {

TargetsInForce::TargetsInForce(const store::Connection &connection) : m_connection(connection)
{
    const auto versions = store::readVersionRows(connection);
    const auto approved = std::find_if(versions.rbegin(), versions.rend(),
                                       [](const store::VersionRow &version) { return !version.code.empty(); });
    if (approved != versions.rend() && approved != versions.rbegin())
        m_version = approved->number;
}

std::optional<plan::TargetLine> TargetsInForce::spine(plan::Measure measure) const
{
    return arePlans() ? store::readSpine(m_connection, measure)
                      : store::snapshotSpine(m_connection, m_version, measure);
}

store::LinesByNode TargetsInForce::lines(plan::Measure measure, plan::Axis axis) const
{
    if (arePlans())
        return store::readTargets(m_connection, measure, axis);
    store::LinesByNode lines = store::snapshotTargets(m_connection, m_version, measure, axis);
    for (const auto &[node, heir] : store::readHeirs(m_connection)) {
        const auto gone = lines.find(node);
        if (gone == lines.end())
            continue;
        const plan::TargetLine given = gone->second;
        lines.erase(gone);
        plan::TargetLine &line = lines[heir];
        for (std::size_t m = 0; m < 12; ++m) {
            line.cells[m] = money::addUnits(line.cells[m], given.cells[m]);
            line.ideal[m] += given.ideal[m];
        }
    }
    return lines;
}

std::array<bool, 12> TargetsInForce::openMonths(plan::Measure measure) const
{
    return arePlans() ? store::readOpenMonths(m_connection, measure)
                      : store::snapshotOpenMonths(m_connection, m_version, measure);
}

} // namespace quotasmith::ops
