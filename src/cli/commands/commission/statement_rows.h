// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/json.h"
#include "cli/table.h"
#include "core/ops/commission/period_pay.h"

namespace quotasmith::cli {

using ops::PersonStatements;

/// {code,name,scheme,quota,actual,attainment,base,slices,lines,pay,yearToDate,closed}
Json personJson(const ops::PayBook &book, const PersonStatements &one);
/// A line a row.
Table linesTable(const ops::PayBook &book, const PersonStatements &one);

} // namespace quotasmith::cli
