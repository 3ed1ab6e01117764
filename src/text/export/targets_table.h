// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/export_table.h"
#include "text/board/board.h"

#include <cstdint>
#include <span>

namespace quotasmith::text {

/// How many columns of the table of targets say what a row is, the name the third of them.
inline constexpr std::size_t kTargetKeyColumns = 7;
inline constexpr std::uint16_t kTargetFrozenColumns = 3;

/// The targets of some measures as a table on its way out, with the header in the language of the moment; codes are
/// never localised. One row a node in tree order from the root, whose parent is empty; ratios as fractions, what is
/// missing or open empty. `import targets` reads it again. A node is the sum of its children, the year of its columns.
exchange::ExportTable targetsTable(std::span<const store::PlanSheet> sheets, std::span<const store::RatioPlan> ratios,
                                   const TargetsForm &form);

} // namespace quotasmith::text
