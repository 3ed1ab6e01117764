// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/export_table.h"
#include "core/spread/target_view.h"
#include "core/store/queries/plan_sheet.h"

#include <span>
#include <string>
#include <vector>

namespace quotasmith::text {

/// Which targets, in which columns. `ambition` names what the sheets hold.
struct TargetsForm {
    std::vector<plan::Axis> axes;
    spread::Column by = spread::Column::Quarter;
    std::string ambition = "base";
};

/// The targets of some measures as CSV with the header in the language of the moment; codes are never localised. One
/// row a node in tree order from the root, whose parent is empty. `import targets` reads it again.
std::string targetsCsv(std::span<const store::PlanSheet> sheets, const TargetsForm &form, exchange::ByteOrderMark mark);

} // namespace quotasmith::text
