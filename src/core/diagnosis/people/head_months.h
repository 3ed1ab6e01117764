// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/input/input.h"

#include <vector>

namespace quotasmith::diagnosis {

/// How many people are there at the end of each month, at every place of the organisation with everything below it.
/// Places that wait for somebody and places held before a move are nobody; whose hire is not known counts as there all
/// along; a month with sales before the hire counts too, for somebody made them.
class HeadMonths {
public:
    HeadMonths(const Input &input, const MonthSpan &span);
    int at(int position, calendar::Month month) const; ///< a month of the span

private:
    MonthSpan m_span;
    std::vector<int> m_heads; ///< position × month
};

} // namespace quotasmith::diagnosis
