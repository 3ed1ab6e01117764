// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/json.h"
#include "cli/table.h"
#include "core/ops/commission/person_statements.h"

#include <vector>

namespace quotasmith::cli {

using ops::peopleIn;
using ops::PersonStatements;
using ops::StatementSums;
using ops::sumsOf;

/// {code,name,scheme,quota,actual,attainment,base,slices,lines,pay,yearToDate,closed}
Json personJson(const ops::PayBook &book, const PersonStatements &one);
/// A line a row.
Table linesTable(const ops::PayBook &book, const PersonStatements &one);

} // namespace quotasmith::cli
