// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/targets/last_year.h"
#include "core/store/document.h"
#include "core/store/queries/plan_sheet.h"
#include "ui/models/layers/target_layer.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace quotasmith::ui {

/// One planned node of the shown axis.
struct TargetRow {
    int position = 0; ///< in the axis' tree
    int depth = 0;
    plan::MonthUnits months{};
    std::optional<money::Rate> factor; ///< of the assigned layer: what its amounts are multiplied by
    std::vector<calendar::MonthRange> held;
    std::optional<std::int64_t> lastYear; ///< the whole year

    /// The amount of these months in the layer that is shown.
    std::int64_t amount(calendar::MonthRange range) const;
    /// Whether the value of these months does not move: held as such, or each of the months is.
    bool isHeld(calendar::MonthRange range) const;
};

/// What the targets grid shows of one measure and axis, read at one moment.
struct TargetRows {
    plan::Axis axis = plan::Axis::Organisation;
    TargetLayer layer = TargetLayer::Planned;
    std::vector<TargetLayer> layers;          ///< there are to choose
    store::PlanSheet plan;                    ///< of an ambition: scaled to it
    std::vector<spread::StreetTotal> streets; ///< of the assigned layer, by level
    ops::LastYear lastYear;
    std::vector<TargetRow> rows; ///< tree order, the root first

    const plan::Tree &tree() const { return plan.sheet.tree(axis); }
    const plan::Node &node(const TargetRow &row) const { return tree().node(row.position); }
    bool isClosed(calendar::MonthRange range) const;
};

/// A layer the plan does not have is shown as the plan itself.
TargetRows readTargetRows(const store::Document &document, plan::Axis axis, plan::Measure measure,
                          TargetLayer layer = TargetLayer::Planned);
/// The same after a step, as quick as the step allows: what it cannot have changed is taken from the rows before it.
TargetRows followTargetRows(const store::Document &document, const TargetRows &before, const store::Changes &changes);
/// Whether a step may have changed what the grid says of last year.
bool movesLastYear(const store::Changes &changes);

} // namespace quotasmith::ui
