// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/tables/commission/statements.h"

#include <QString>

/// The lines of a statement in words.
namespace quotasmith::text {

/// `commission`; of a correction also the month and why: `correction of 2027-03: the actual has changed`.
QString payLineName(const store::StatementLine &line);
/// `800,000.00 × 1 % + 200,000.00 × 1.5 %`; the dash where a line has none.
QString slicesText(const store::StatementLine &line, int decimals);

} // namespace quotasmith::text
