// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/handout/compare_return.h"
#include "core/store/document.h"

#include <cstdint>
#include <map>
#include <optional>

namespace quotasmith::ops {

/// Whose value a cell keeps where both changed it.
enum class Prefer { Ours, Theirs };

/// What the user has chosen: for all conflicts, for single ones.
struct TakeBackChoices {
    std::optional<Prefer> all;
    std::map<store::HandoutPlace, Prefer> single;
};
struct TakeBackOutcome {
    Comparison comparison; ///< as it was before
    store::Changes changes;
    std::int64_t taken = 0;   ///< cells
    bool isUndecided = false; ///< there are conflicts nobody has chosen about: nothing was taken
};

/// Takes what a returned workbook brings: cells only they changed, and those conflicts that were decided for them; a
/// cell that cannot be read stays as it is once anything is chosen about it. Locked cells, closed months and people who
/// are gone are never taken. One undo step.
/// Throws Error{"handout-stamp-missing",{file}}, Error{"handout-foreign",{file}}, Error{"handout-tampered",{file}} for
/// a file of which nothing can be taken.
TakeBackOutcome takeBack(store::Document &document, const ReturnedSheet &sheet, const TakeBackChoices &choices);

/// Throws what takeBack throws for such a file.
void requireTakeable(const Comparison &comparison, const std::string &file);

} // namespace quotasmith::ops
