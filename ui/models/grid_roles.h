// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <Qt>

namespace quotasmith::ui {

/// What a model tells the grid about a cell beside Qt's own roles. EditRole is text, as one would type it.
enum class GridRole {
    Units = Qt::UserRole + 1, ///< qlonglong: the exact value, in units of the measure; cells without it count in no sum
    Decimals,                 ///< int: of the unit
    Depth,                    ///< int: how far a row's name is indented; only on names
    Folding,                  ///< int, of names in a tree: 0 nothing below, 1 shown below, 2 folded away
    Held,                     ///< bool: the value does not move
    Closed,                   ///< bool: the month is over
    Strong,                   ///< bool: a total
    Moved,                    ///< bool: the last step moved it
    Refused,                  ///< QString: what was typed and not taken; setting it to nothing forgets it
    RefusalReason,            ///< QString: why
    HoldSign,                 ///< int: what stands in the cell of a value that does not move freely
    Adjusted,                 ///< bool: a typed value changes what was imported
    Noted,                    ///< bool: somebody wrote a note on it; the tool tip has it
    Sortable                  ///< bool, of a column's heading: the rows' order means nothing, they may be sorted by it
};

/// Told apart by their shape: the value itself is promised, if possible, or a limit; its months are over.
enum class HoldSign { None, Hard, Soft, AtLeast, AtMost, Between, Closed };

constexpr int roleNumber(GridRole role)
{
    return static_cast<int>(role);
}

} // namespace quotasmith::ui
