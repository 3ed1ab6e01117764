// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/plan_settings.h"
#include "core/plan/rows/annotations.h"
#include "core/plan/rows/execution/project_rows.h"
#include "core/plan/rows/work_rows.h"
#include "core/plan/tree.h"
#include "report/papers/paper_frame.h"

#include <span>
#include <vector>

namespace quotasmith::report {

/// How the targets of somebody will be reached: what was written down, and the work that is theirs.
class LetterWork {
public:
    LetterWork(const store::Connection &connection, const plan::PlanSettings &settings);

    /// Of the node, of those above it and above its former places (tree positions).
    PaperTable ways(const plan::Tree &organisation, std::span<const int> places) const;
    /// Strategies that serve the node or are owned by it, projects and actions it or somebody below it owns; not what
    /// was dropped. Projects and actions by the day they are due.
    PaperTable work(const plan::Tree &organisation, int node) const;

private:
    calendar::Month endOf(const plan::Strategy &strategy) const;

    plan::PlanSettings m_settings;
    std::vector<plan::Approach> m_approaches;
    std::vector<plan::Strategy> m_strategies;
    std::vector<plan::StrategyTerms> m_terms;
    std::vector<plan::Project> m_projects;
    std::vector<plan::ActionItem> m_actions;
};

} // namespace quotasmith::report
