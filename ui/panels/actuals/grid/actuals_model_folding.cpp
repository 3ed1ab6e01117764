// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/actuals/grid/actuals_model.h"

#include <utility>

namespace quotasmith::ui {

void ActualsModel::setFolded(std::set<plan::NodeId> nodes)
{
    if (nodes == m_folded)
        return;
    beginResetModel();
    m_folded = std::move(nodes);
    layOutRows();
    endResetModel();
}

std::set<plan::NodeId> ActualsModel::foldedBut(plan::NodeId node) const
{
    std::set<plan::NodeId> nodes = m_folded;
    const auto place = m_board ? m_board->tree->find(node) : std::nullopt;
    for (int above = place ? m_board->tree->parent(*place) : -1; above >= 0; above = m_board->tree->parent(above))
        nodes.erase(m_board->tree->node(above).id);
    return nodes;
}

void ActualsModel::layOutRows()
{
    m_shown.clear();
    int end = 0; // of what the last folded node hides, in the tree
    for (std::size_t i = 0; m_board && i < m_board->rows.size(); ++i) {
        const ops::BoardRow &row = m_board->rows[i];
        if (row.node < end)
            continue;
        m_shown.push_back(i);
        if (m_folded.contains(m_board->node(row).id))
            end = m_board->tree->end(row.node);
    }
}

/// Only what is in the table counts as being below.
int ActualsModel::foldingOf(int row) const
{
    const std::size_t next = m_shown[static_cast<std::size_t>(row)] + 1;
    const int node = this->row(row).node;
    if (next >= m_board->rows.size() || m_board->rows[next].node >= m_board->tree->end(node))
        return 0;
    return m_folded.contains(m_board->tree->node(node).id) ? 2 : 1;
}

} // namespace quotasmith::ui
