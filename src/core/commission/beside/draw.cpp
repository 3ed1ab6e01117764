// SPDX-License-Identifier: Apache-2.0
#include "core/commission/beside/draw.h"

#include <algorithm>

namespace quotasmith::commission {

std::vector<DrawnPay> payWithDraw(const Exact &draw, DrawKind kind, std::span<const Exact> earned)
{
    std::vector<DrawnPay> pays;
    Exact owed;
    for (const Exact &amount : earned) {
        if (amount < draw) {
            if (kind == DrawKind::Recoverable)
                owed += draw - amount;
            pays.push_back({draw, owed});
            continue;
        }
        const Exact repaid = std::min(owed, amount - draw);
        owed = owed - repaid;
        pays.push_back({amount - repaid, owed});
    }
    return pays;
}

} // namespace quotasmith::commission
