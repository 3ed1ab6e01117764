// SPDX-License-Identifier: Apache-2.0
#include "text/versions/version_board.h"

#include "core/base/error.h"
#include "core/ops/versions/version_sheet.h"
#include "core/plan/ratio.h"
#include "core/spread/target_view.h"
#include "core/store/queries/plan_lists.h"
#include "core/store/tables/versions/version_snapshots.h"

#include <algorithm>

namespace quotasmith::text {

namespace {

/// Reads the parts of a board of one signed version.
class Signed {
public:
    Signed(const store::Connection &connection, const ops::VersionInfo &version, const BoardRequest &request)
        : m_connection(connection), m_version(version), m_request(request),
          m_trees(ops::versionTrees(connection, version)), m_planned(ops::versionMeasures(connection, version)),
          m_ratios(store::snapshotRatios(connection, version.number))
    {
    }

    std::vector<plan::Measure> measures() const
    {
        if (m_request.measure)
            return {*m_request.measure};
        std::vector<plan::Measure> measures = m_planned;
        for (const plan::Measure measure : plan::allMeasures())
            if (plan::kindOf(measure) == plan::MeasureKind::Ratio && hasValue(measure))
                measures.push_back(measure);
        return measures;
    }

    void read(plan::Measure measure, Board &board) const
    {
        bool isThere = true;
        if (plan::kindOf(measure) == plan::MeasureKind::Ratio) {
            store::RatioPlan plan = ratioPlan(measure);
            isThere = !isRaised() || (raise(plan.numerator) && raise(plan.denominator));
            if (isThere)
                board.ratios.push_back(std::move(plan));
        } else {
            store::PlanSheet plan = sheet(measure);
            isThere = raise(plan);
            if (isThere)
                board.sheets.push_back(std::move(plan));
        }
        if (!isThere && m_request.measure)
            throw base::Error("no-ambition",
                              {{"measure", std::string(plan::measureCode(measure))}, {"ambition", m_request.ambition}});
    }

private:
    bool isRaised() const { return m_request.ambition != "base"; }

    store::PlanSheet sheet(plan::Measure measure) const
    {
        return ops::readVersionSheet(m_connection, m_version, m_trees, measure);
    }

    bool hasValue(plan::Measure measure) const
    {
        const auto isPlanned = [&](plan::Measure part) {
            return std::find(m_planned.begin(), m_planned.end(), part) != m_planned.end();
        };
        const auto parts = plan::ratioParts(measure);
        return std::any_of(m_ratios.begin(), m_ratios.end(),
                           [measure](const plan::RatioTarget &target) { return target.measure == measure; }) ||
               (parts && isPlanned(parts->numerator) && isPlanned(parts->denominator));
    }

    store::RatioPlan ratioPlan(plan::Measure measure) const
    {
        const auto parts = plan::ratioParts(measure);
        store::RatioPlan plan{measure,
                              sheet(parts ? parts->numerator : measure),
                              parts ? sheet(parts->denominator) : store::PlanSheet{},
                              {}};
        if (!isRaised()) // what was set is of the base
            std::copy_if(m_ratios.begin(), m_ratios.end(), std::back_inserter(plan.targets),
                         [measure](const plan::RatioTarget &target) { return target.measure == measure; });
        return plan;
    }

    bool raise(store::PlanSheet &plan) const
    {
        if (!isRaised())
            return true;
        const auto annual =
            store::snapshotAmbition(m_connection, m_version.number, plan.sheet.measure, m_request.ambition);
        if (annual && plan.planned)
            plan.sheet = spread::scaledTo(plan.sheet, *annual);
        return annual && plan.planned;
    }

    const store::Connection &m_connection;
    const ops::VersionInfo &m_version;
    const BoardRequest &m_request;
    std::array<store::SharedTree, 3> m_trees;
    std::vector<plan::Measure> m_planned;
    std::vector<plan::RatioTarget> m_ratios;
};

} // namespace

Board readVersionBoard(const store::Connection &connection, const ops::VersionInfo &version,
                       const BoardRequest &request)
{
    if (version.state != ops::VersionState::Approved)
        return readBoard(connection, request);
    Board board;
    board.form = emptyForm(connection, request);
    const Signed kept(connection, version, request);
    for (const plan::Measure measure : kept.measures())
        kept.read(measure, board);
    return board;
}

} // namespace quotasmith::text
