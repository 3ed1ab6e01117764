// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/export_table.h"
#include "text/board/board.h"

#include <span>
#include <string>

namespace quotasmith::text {

/// The targets of some measures as CSV with the header in the language of the moment; codes are never localised. One
/// row a node in tree order from the root, whose parent is empty; ratios as fractions, what is missing or open empty.
/// `import targets` reads it again.
std::string targetsCsv(std::span<const store::PlanSheet> sheets, std::span<const store::RatioPlan> ratios,
                       const TargetsForm &form, exchange::ByteOrderMark mark);
/// Additive measures only.
std::string targetsCsv(std::span<const store::PlanSheet> sheets, const TargetsForm &form, exchange::ByteOrderMark mark);

} // namespace quotasmith::text
