// SPDX-License-Identifier: Apache-2.0
#include "ui/models/targets_model.h"

namespace quotasmith::ui {

void TargetsModel::setFolded(plan::NodeId node, bool folded)
{
    std::set<plan::NodeId> nodes = m_folded;
    if (folded)
        nodes.insert(node);
    else
        nodes.erase(node);
    setFoldedNodes(std::move(nodes));
}

void TargetsModel::setFoldedNodes(std::set<plan::NodeId> nodes)
{
    if (nodes == m_folded)
        return;
    beginResetModel();
    m_folded = std::move(nodes);
    layOutRows();
    endResetModel();
}

void TargetsModel::reveal(int node)
{
    std::set<plan::NodeId> nodes = m_folded;
    for (int above = m_rows.tree().parent(node); above >= 0; above = m_rows.tree().parent(above))
        nodes.erase(m_rows.tree().node(above).id);
    setFoldedNodes(std::move(nodes));
}

void TargetsModel::layOutRows()
{
    m_shown.clear();
    int end = 0; // of what the last folded node hides, in the tree
    for (std::size_t i = 0; i < m_rows.rows.size(); ++i) {
        const TargetRow &row = m_rows.rows[i];
        if (row.position < end)
            continue;
        m_shown.push_back(static_cast<int>(i));
        if (m_folded.contains(m_rows.node(row).id))
            end = m_rows.tree().end(row.position);
    }
}

int TargetsModel::foldingOf(const TargetRow &row) const
{
    if (m_rows.tree().isLeaf(row.position))
        return 0;
    return m_folded.contains(m_rows.node(row).id) ? 2 : 1;
}

} // namespace quotasmith::ui
