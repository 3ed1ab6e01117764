// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/board/set_ratio.h"
#include "core/ops/targets/set_targets.h"

namespace quotasmith::ops {

struct SetRatios {
    plan::Axis axis = plan::Axis::Organisation;
    plan::Measure measure = plan::Measure::Conversion;
    std::vector<TypedCell> cells;
    BlockSource source = BlockSource::Paste;
};
/// A cell that would not take its value.
struct RatioRefusal {
    std::size_t cell = 0; ///< index into the request
    base::Error reason;
};
struct RatiosOutcome {
    std::vector<RatioRefusal> refused; ///< by cell
    store::Changes changes;            ///< empty when nothing was written
};

/// Sets a ratio for many nodes and periods of one axis in one step, each as setRatio would; points and growth refer to
/// what was there before. With Partly::Never nothing is written when a cell is refused.
RatiosOutcome setRatios(store::Document &document, const SetRatios &request, Partly partly, Run run);

} // namespace quotasmith::ops
