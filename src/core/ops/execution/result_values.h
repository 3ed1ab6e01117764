// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/input/axis_sums.h"
#include "core/ops/execution/reminder_input.h"
#include "core/plan/rows/execution/project_rows.h"
#include "core/store/queries/plan_sheet.h"

#include <map>
#include <optional>

namespace quotasmith::ops {

/// What the plan says of key results that name a measure and months: its actuals and its targets. An axis and a measure
/// are read when they are first asked for; the connection and the trees outlive it.
class ResultValues {
public:
    ResultValues(const store::Connection &connection, const plan::PlanSettings &settings, const Trees &trees);

    /// Whole units of the measure, of the node named, else of the company; ratios from their parts. Nothing for a
    /// result without measure or months, and where no actual knows it.
    std::optional<money::Rate> of(const plan::KeyResult &result);
    /// The planned target of the same place in the same unit; nothing for ratios and where the plan has none.
    std::optional<money::Rate> targetOf(const plan::KeyResult &result);

private:
    const diagnosis::AxisSums &sums(plan::Axis axis);

    const store::Connection &m_connection;
    const plan::PlanSettings &m_settings;
    const Trees &m_trees;
    std::map<plan::Axis, diagnosis::AxisSums> m_sums;
    std::map<plan::Measure, store::PlanSheet> m_sheets;
};

} // namespace quotasmith::ops
