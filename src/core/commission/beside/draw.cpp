// SPDX-License-Identifier: Apache-2.0
#include "core/commission/beside/draw.h"

#include <algorithm>

namespace quotasmith::commission {

DrawnPay payWithDraw(const Exact &draw, DrawKind kind, const Exact &earned, const Exact &owed)
{
    if (earned < draw)
        return {draw, kind == DrawKind::Recoverable ? owed + (draw - earned) : owed};
    const Exact repaid = std::min(owed, earned - draw);
    return {earned - repaid, owed - repaid};
}

std::vector<DrawnPay> payWithDraw(const Exact &draw, DrawKind kind, std::span<const Exact> earned)
{
    std::vector<DrawnPay> pays;
    for (const Exact &amount : earned)
        pays.push_back(payWithDraw(draw, kind, amount, pays.empty() ? Exact() : pays.back().owed));
    return pays;
}

} // namespace quotasmith::commission
