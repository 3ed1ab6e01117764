// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/json.h"
#include "cli/table.h"
#include "core/ops/commission/statements.h"

#include <vector>

namespace quotasmith::cli {

/// What one person is paid in a period: the statements of its months.
struct PersonStatements {
    std::size_t person = 0;
    std::vector<const ops::PayStatement *> statements; ///< by month
    std::int64_t pay = 0;
    std::int64_t yearToDate = 0; ///< up to the period's last month
};
/// People with a statement in the period, in tree order.
std::vector<PersonStatements> peopleIn(const ops::PayBook &book, const std::vector<ops::PayStatement> &statements,
                                       calendar::MonthRange months);

/// Sums of what the lines of own schemes stand on; corrections apart.
struct StatementSums {
    std::int64_t actual = 0;
    std::optional<std::int64_t> quota;
    std::optional<money::Rate> attainment;
    bool isClosed = true;
};
StatementSums sumsOf(const PersonStatements &one);

/// {code,name,scheme,quota,actual,attainment,base,slices,lines,pay,yearToDate,closed}
Json personJson(const ops::PayBook &book, const PersonStatements &one);
/// A line a row.
Table linesTable(const ops::PayBook &book, const PersonStatements &one);

} // namespace quotasmith::cli
