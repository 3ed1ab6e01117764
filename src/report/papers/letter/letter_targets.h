// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/queries/plan_sheet.h"
#include "core/store/queries/ratio_plan.h"
#include "report/papers/paper_frame.h"

#include <unordered_map>
#include <vector>

/// The targets of somebody who answers for them.
namespace quotasmith::report {

/// What a person has been assigned, or a node above people is planned for, by measure and quarter. A person who has
/// moved has the sum of the places held; the months add up to the quarters and the quarters to the year.
class LetterTargets {
public:
    explicit LetterTargets(const store::Connection &connection);

    bool isEmpty() const { return m_sheets.empty() && m_ratios.empty(); }
    /// node: of the organisation.
    PaperTable table(int node, std::span<const PeriodColumn> columns) const;
    const plan::Tree &tree() const;
    /// The places a person holds or has held, in tree order; another node is its own place.
    std::vector<int> placesOf(int node) const;

private:
    struct Measured {
        store::PlanSheet plan;
        std::vector<money::Rate> factors; ///< by tree position: what assigned is of planned
    };
    struct Months;

    Months monthsOf(const Measured &measured, int node) const;
    PaperRow rowOf(const Measured &measured, int node, std::span<const PeriodColumn> columns) const;
    void addRatios(PaperTable &table, int node, std::span<const PeriodColumn> columns) const;

    std::unordered_map<plan::NodeId, std::vector<int>> m_places; ///< planned ones by person
    std::vector<Measured> m_sheets;
    std::vector<store::RatioPlan> m_ratios;
};

} // namespace quotasmith::report
