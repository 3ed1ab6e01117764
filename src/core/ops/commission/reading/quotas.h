// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/versions/sheet_in_force.h"
#include "core/plan/rows/cushion_rule.h"

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace quotasmith::ops {

/// The targets of one measure by place and month, as they are in force.
class Quotas {
public:
    Quotas(const store::Connection &connection, plan::Measure measure, const std::vector<plan::CushionRule> &cushions);

    bool isPlanned() const { return m_plan.planned; }
    /// What a planned leaf of the tree is assigned: with cushions. Nothing where there is no target.
    std::optional<std::int64_t> of(int node, int month) const;
    /// What a node above people is planned: without its cushion, as nodes above people are measured.
    std::optional<std::int64_t> planned(int node, int month) const;

private:
    const plan::Tree &tree() const { return m_plan.sheet.tree(plan::Axis::Organisation); }

    store::PlanSheet m_plan;
    std::vector<money::Rate> m_factors;
};

/// The quotas of every measure somebody asks for.
class QuotaBook {
public:
    explicit QuotaBook(const store::Connection &connection);

    const Quotas &of(plan::Measure measure) const;

private:
    const store::Connection &m_connection;
    std::vector<plan::CushionRule> m_cushions;
    mutable std::map<plan::Measure, std::unique_ptr<Quotas>> m_quotas;
};

} // namespace quotasmith::ops
