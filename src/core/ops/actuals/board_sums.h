// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/actuals/month_board.h"
#include "core/plan/target_table.h"
#include "core/store/queries/standing.h"
#include "core/store/tables/facts/entries.h"

#include <unordered_map>

namespace quotasmith::ops {

/// The numbers of a board by tree position: what people did added to everybody above them.
class BoardSums {
public:
    /// `board` knows settings, tree and position.
    BoardSums(const store::Connection &connection, const MonthBoard &board, const YearsImports &imports,
              const std::vector<plan::Entry> &entries);

    /// Bit i: fact measure i is known in some month of the year.
    std::uint32_t present() const { return m_present; }
    void readTargets(const store::Connection &connection, const std::vector<plan::Measure> &measures);
    /// Everything of it but sources and notes. Only of measures whose targets have been read.
    BoardCell cell(int node, plan::Measure measure) const;

    /// What each source of the month brought, by the tree position of the people.
    using Places = std::unordered_map<int, store::ActualSums>;
    const std::vector<std::pair<plan::BatchId, Places>> &monthParts() const { return m_parts; }

private:
    struct NodeSums {
        store::ActualSums imported, typed, month, toDate;
    };
    struct NodeTargets {
        std::int64_t month = 0, toDate = 0;      ///< planned
        std::int64_t quota = 0, quotaToDate = 0; ///< of a person: what is measured
    };
    struct MeasureTargets {
        bool hasMonth = false;
        bool hasToDate = false; ///< every month to date has a target
        std::vector<NodeTargets> byNode;
    };

    std::optional<int> nodeOf(plan::NodeId person, calendar::Month month) const;
    void addImports(const YearsImports &imports);
    void addEntry(const plan::Entry &entry);
    void rollUp();
    void rollUp(MeasureTargets &targets) const;
    NodeTargets targetsOf(int node, const plan::MonthUnits &cells) const;

    const MonthBoard &m_board;
    store::Standing m_standing;
    std::vector<money::Rate> m_quotas; ///< what people are measured by, by tree position
    std::uint32_t m_present = 0;
    std::vector<NodeSums> m_sums;
    std::unordered_map<plan::Measure, MeasureTargets> m_targets;
    std::map<std::pair<int, plan::Measure>, std::vector<std::int64_t>> m_stated; ///< of people in the month
    std::vector<std::pair<plan::BatchId, Places>> m_parts;
};

} // namespace quotasmith::ops
