// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/lists/change_lists.h"
#include "ui/models/typing/typed_table.h"
#include "ui/shell/document_session.h"

#include <unordered_map>
#include <vector>

namespace quotasmith::ui {

/// Values typed into cells that are rows of the plan's lists: what they change, gathered row by row and made in one
/// undo step. Cells of one row of the grid are one change; of fields of which a row has only one the last said counts,
/// and a row that goes goes whatever else is said of it.
class ListBlock {
public:
    /// The value cannot be read as what the cell wants.
    void refuse(const GridEdit &edit, const base::Error &error);
    void add(const GridEdit &edit, ops::ListChange change);
    /// Carries it out, or says what would be refused.
    QList<GridRefusal> run(DocumentSession &session, const TypingStep &step);

private:
    QList<GridRefusal> refusals(const std::vector<ops::ListRefusal> &refused) const;
    QList<GridRefusal> preview(DocumentSession &session) const;

    std::vector<ops::ListChange> m_changes;
    std::vector<QList<GridEdit>> m_edits; ///< by change
    std::unordered_map<int, std::size_t> m_byRow;
    QList<GridRefusal> m_unread;
    std::size_t m_cells = 0;
};

} // namespace quotasmith::ui
