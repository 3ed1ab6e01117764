// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/commission/read_pay.h"

#include <optional>
#include <vector>

namespace quotasmith::ops {

/// 不达标淘汰: somebody who has been under the limit of the own scheme in the latest period.
struct Watched {
    std::size_t person = 0;                ///< of the book
    std::size_t scheme = 0;                ///< of the book
    int periods = 0;                       ///< in a row under the limit, 1 or more
    int allowed = 0;                       ///< reached: the rule's number of periods
    calendar::MonthRange months;           ///< of the latest period
    std::optional<money::Rate> attainment; ///< in it
    money::Rate below;

    bool isReached() const { return periods >= allowed; }
};

/// Who is under the limit of a scheme with an elimination rule, the longest first, then in tree order. Periods of the
/// scheme count that have ended by the last month with an actual; one without a target ends the row.
std::vector<Watched> watchOf(const PayBook &book);

} // namespace quotasmith::ops
