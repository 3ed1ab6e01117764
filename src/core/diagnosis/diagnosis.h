// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/catalog.h"
#include "core/diagnosis/customers/market.h"
#include "core/diagnosis/customers/segmentation.h"
#include "core/diagnosis/people/attainments.h"
#include "core/diagnosis/people/team.h"
#include "core/diagnosis/sales/funnel.h"
#include "core/diagnosis/sales/indicators.h"

#include <array>
#include <optional>
#include <vector>

namespace quotasmith::diagnosis {

/// A segment's part of the customers and of the revenue.
struct SegmentShare {
    Segment segment = Segment::KeyAccount;
    std::int64_t customers = 0;
    std::int64_t revenue = 0;
    std::optional<money::Rate> customerShare;
    std::optional<money::Rate> revenueShare;
};

/// By Segment. Customers are those with revenue above zero: one that waits in the list is none yet.
std::array<SegmentShare, 3> segmentShares(const std::vector<SegmentedAccount> &accounts);

/// The whole of it: what the panel, the command and the report show.
struct Diagnosis {
    std::vector<IndicatorValue> company; ///< of the company
    std::vector<SegmentedAccount> accounts;
    std::array<SegmentShare, 3> segments; ///< by Segment
    Concentration concentration;
    std::optional<CustomerFlow> flow;
    TenureMix tenure; ///< on the day looked at
    std::vector<RampUp> rampUps;
    std::vector<NineBoxPerson> nineBox;
    AttainmentSpread attainments; ///< of the people in the nine-box
    std::vector<HeadValue> heads;
    MotivationMix motivation;
    std::vector<ReserveMonth> reserve;
    std::vector<RivalStanding> rivals;
    std::vector<PriceStanding> prices;
    std::optional<calendar::Month> lossMonth;
    std::vector<ReasonCount> reasons;
    FunnelCounts funnel;
    std::optional<BlockedStage> blocked;
    std::vector<Overdue> overdue;
    Judgement judgement;
};
Diagnosis diagnose(const Input &input);

} // namespace quotasmith::diagnosis
