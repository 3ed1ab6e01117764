// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/diagnosis.h"
#include "core/diagnosis/input/fractions.h"
#include "core/money/money.h"

namespace quotasmith::diagnosis {

std::array<SegmentShare, 3> segmentShares(const std::vector<SegmentedAccount> &accounts)
{
    std::array<SegmentShare, 3> shares;
    std::int64_t customers = 0, revenue = 0;
    for (const SegmentedAccount &account : accounts) {
        if (account.revenue <= 0)
            continue;
        SegmentShare &share = shares[static_cast<std::size_t>(account.segment)];
        ++share.customers;
        share.revenue = money::addUnits(share.revenue, account.revenue);
        ++customers;
        revenue = money::addUnits(revenue, account.revenue);
    }
    for (std::size_t i = 0; i < shares.size(); ++i) {
        shares[i].segment = static_cast<Segment>(i);
        shares[i].customerShare = fraction(shares[i].customers, customers);
        shares[i].revenueShare = fraction(shares[i].revenue, revenue);
    }
    return shares;
}

} // namespace quotasmith::diagnosis
