// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/handout/returned_sheet.h"
#include "core/store/document.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace quotasmith::ops {

/// How a returned workbook stands to what was handed out.
enum class ReturnState {
    Clean,
    ReturnedTwice, ///< something was taken back from it before
    Late,          ///< targets have been approved anew since, or those of its people planned anew
    Foreign,       ///< of another plan, or of none this plan knows
    Tampered       ///< its stamp, a locked cell or its rows were changed
};
/// `clean returned-twice late foreign tampered`
std::string_view returnStateCode(ReturnState state);

/// What a difference comes to. Only the first two can be taken.
enum class CellClass {
    Clean,    ///< only they changed it
    Conflict, ///< both did, and not to the same
    Closed,   ///< the month has been closed
    Gone,     ///< the person does not stand below the manager any more
    Locked    ///< it was not theirs to change
};
/// `clean conflict closed gone locked`
std::string_view cellClassCode(CellClass kind);

/// A cell the workbook says otherwise than it was handed out, or unreadably.
struct ReturnedCell {
    store::HandoutPlace place;
    std::string code; ///< present one; of somebody who is gone, the one handed out
    std::string name;
    std::optional<std::int64_t> base;
    std::optional<std::int64_t> ours;
    std::optional<std::int64_t> theirs;
    CellClass kind = CellClass::Clean;
};
struct UnreadCell {
    store::HandoutPlace place;
    std::string code;
    std::string name;
    std::string text;
    std::string problem; ///< money::amountProblemCode, or a cell's fault
};

/// A returned workbook compared with what was handed out and with the plan as it is.
struct Comparison {
    ReturnState state = ReturnState::Clean;
    std::optional<store::Handout> handout; ///< nothing when it is foreign or has no stamp
    std::string manager;                   ///< code of its node
    std::vector<ReturnedCell> cells;       ///< differences only, in tree order
    std::vector<UnreadCell> unread;
    std::vector<std::string> missing; ///< codes whose rows are not there any more
    std::vector<AddedRow> added;

    bool mayBeTaken() const { return handout.has_value() && !isSpoilt; }
    bool isSpoilt = false; ///< the stamp does not belong to the sheet: nothing can be taken
    bool hasConflicts() const;
    bool isAllClean() const; ///< nothing needs a look
};
Comparison compareReturn(const store::Connection &connection, const ReturnedSheet &sheet);

} // namespace quotasmith::ops
