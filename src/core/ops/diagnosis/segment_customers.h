// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/customers/segmentation.h"
#include "core/ops/targets/edit_targets.h"
#include "core/store/op.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace quotasmith::store {
class Document;
}

namespace quotasmith::ops {

/// An account that changes its tier.
struct SegmentMove {
    plan::NodeId account;
    std::optional<plan::NodeId> from; ///< nothing: unassigned
    plan::NodeId to;                  ///< null in a preview, when the tier has yet to be made
    diagnosis::Segment segment = diagnosis::Segment::MidTier;
};

/// What tiers are called that have to be made, by Segment; empty: their code.
using TierNames = std::array<std::string, 3>;

/// Who would move. Tiers of the plan are matched to the segments by their usual words (KA 头部, 腰部, 长尾; A类 B类
/// C类), else by who serves them; a segment without a tier gets one. Apply moves them in one step. Where targets end at
/// the tiers, accounts carry actuals only and no target changes. Where accounts carry targets, these go along, and the
/// tiers have other sums afterwards: that is refused with Error{"node-closed-months",{node}} when an account has
/// targets in a closed month, and with Error{"segment-held",{node,period}} when a held total would not be kept.
struct SegmentOutcome {
    std::array<std::optional<plan::NodeId>, 3> tiers; ///< by Segment; nothing: none yet
    std::vector<SegmentMove> moves;
    std::vector<std::string> created; ///< codes of tiers that are, or would be, made
    store::Changes changes;           ///< empty for a preview, or when everybody stands where they belong
};
SegmentOutcome segmentCustomers(store::Document &document, const std::vector<diagnosis::SegmentedAccount> &accounts,
                                Run run, const TierNames &names = {});

} // namespace quotasmith::ops
