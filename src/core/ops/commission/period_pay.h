// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/commission/statements.h"

#include <optional>
#include <vector>

namespace quotasmith::ops {

/// What one person is paid in a period: the statements of its months.
struct PersonStatements {
    std::size_t person = 0;
    std::vector<const PayStatement *> statements; ///< by month; of the list it was made from
    std::int64_t pay = 0;
    std::int64_t yearToDate = 0; ///< up to the period's last month
};
/// People with a statement in the period, in tree order.
std::vector<PersonStatements> peopleIn(const PayBook &book, const std::vector<PayStatement> &statements,
                                       calendar::MonthRange months);

/// Sums of what the lines of own schemes stand on; corrections apart.
struct StatementSums {
    std::int64_t actual = 0;
    std::optional<std::int64_t> quota;
    std::optional<money::Rate> attainment;
    bool isClosed = true;
};
StatementSums sumsOf(const PersonStatements &one);

/// The person's last statement before a period's; nullptr when there is none.
const PayStatement *statementBefore(const std::vector<PayStatement> &statements, const PersonStatements &one);

} // namespace quotasmith::ops
