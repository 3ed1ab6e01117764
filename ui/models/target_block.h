// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/targets/set_targets.h"
#include "ui/models/grid_editing.h"
#include "ui/models/target_editing.h"

#include <QString>
#include <vector>

namespace quotasmith::ui {

/// A cell of a block that was refused.
struct BlockedCell {
    std::size_t cell = 0; ///< index into the request
    QString reason;
};
struct BlockAnswer {
    std::vector<BlockedCell> refused;
    EditAnswer answer; ///< of the block as a whole: what was done, or the error that kept it from being looked at
};
/// How the step of a block is named.
ops::BlockSource blockSource(GridSource source);

/// Sets many targets through the session, one undo step.
BlockAnswer typeTargets(DocumentSession &session, const ops::SetTargets &request, ops::Partly partly, ops::Run run);

} // namespace quotasmith::ui
