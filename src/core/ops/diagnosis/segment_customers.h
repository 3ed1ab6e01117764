// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/customers/segmentation.h"
#include "core/ops/targets/edit_targets.h"
#include "core/store/op.h"

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
    plan::NodeId to;
};

/// Who would move. Tiers of the plan are matched to the segments by service (KA, MID, TAIL), by code, by name or by
/// their usual words (KA 头部, 腰部, 长尾); a segment without a tier gets one. Apply moves them in one step: accounts
/// carry actuals only, so no target changes unless tiers are missing.
struct SegmentOutcome {
    std::vector<SegmentMove> moves;
    std::vector<std::string> created; ///< codes of tiers that are, or would be, made
    store::Changes changes;           ///< empty for a preview, or when everybody stands where they belong
};
SegmentOutcome segmentCustomers(store::Document &document, const std::vector<diagnosis::SegmentedAccount> &accounts,
                                Run run);

} // namespace quotasmith::ops
