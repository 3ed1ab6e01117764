// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/head/sheet_choice.h"

#include "core/exchange/head/head_rows.h"

namespace quotasmith::exchange {

std::size_t likelySheet(const Workbook &workbook, const HeadWords &words)
{
    std::size_t best = 0;
    int known = -1;
    for (std::size_t i = 0; i < workbook.sheets().size(); ++i) {
        if (workbook.sheets()[i].state != SheetState::Visible)
            continue;
        const auto reader = workbook.rows(i);
        const HeadRows rows(*reader);
        if (rows.rows().empty())
            continue;
        const TableHead head = findTableHead(rows.rows(), {}, words);
        if (head.known > known) {
            known = head.known;
            best = i;
        }
    }
    return best;
}

} // namespace quotasmith::exchange
