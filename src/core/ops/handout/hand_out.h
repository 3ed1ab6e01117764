// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/handout/handout_sheet.h"
#include "core/store/document.h"

#include <filesystem>
#include <string>

namespace quotasmith::ops {

struct HandOutOutcome {
    store::Changes changes;
    store::HandoutId id;
    std::int64_t people = 0;
    std::int64_t fillable = 0; ///< cells
};
/// Writes the workbook of a node's people and keeps in the plan what it said: one step, a barrier to undo. When either
/// fails, neither is there.
/// Throws Error{"node-unknown",{axis,node,nearest}}, Error{"handout-empty",{node}} for a node without people,
/// Error{"file-unwritable",{file,cause}}, and what NewWorkbook throws.
HandOutOutcome handOut(store::Document &document, const std::string &manager, const std::filesystem::path &file,
                       const HandoutWords &words);

} // namespace quotasmith::ops
