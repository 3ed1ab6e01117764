// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/actuals/grid/actuals_folding.h"

#include "ui/widgets/grid/keys/fold_keys.h"

#include <algorithm>
#include <utility>

namespace quotasmith::ui {

ActualsFolding::ActualsFolding(GridView &grid, ActualsModel &model, ViewSettings &view)
    : QObject(&grid), m_grid(grid), m_model(model), m_view(view)
{
    connect(new FoldKeys(grid), &FoldKeys::asked, this, &ActualsFolding::fold);
}

void ActualsFolding::load()
{
    std::set<plan::NodeId> nodes;
    for (const QString &id : m_view.remembered(key()).toStringList())
        nodes.insert(plan::NodeId(id.toLongLong()));
    m_model.setFolded(std::move(nodes));
}

void ActualsFolding::reveal(plan::NodeId node)
{
    apply(m_model.foldedBut(node));
}

void ActualsFolding::fold(int row, bool isFolded)
{
    const plan::NodeId node = m_model.board()->node(m_model.row(row)).id;
    m_grid.setCurrentIndex(m_model.index(row, std::max(0, m_grid.currentIndex().column())));
    std::set<plan::NodeId> nodes = m_model.folded();
    if (isFolded)
        nodes.insert(node);
    else
        nodes.erase(node);
    apply(std::move(nodes));
}

/// The current cell stays where it is seen.
void ActualsFolding::apply(std::set<plan::NodeId> nodes)
{
    if (nodes == m_model.folded())
        return;
    const QModelIndex current = m_grid.currentIndex();
    const plan::NodeId node = current.isValid() ? m_model.board()->node(m_model.row(current.row())).id : plan::NodeId();
    const int section = current.column();
    m_model.setFolded(std::move(nodes));
    for (int row = 0; section >= 0 && row < m_model.rowCount(); ++row)
        if (m_model.board()->node(m_model.row(row)).id == node)
            m_grid.setCurrentIndex(m_model.index(row, section));
    QStringList ids;
    for (const plan::NodeId id : m_model.folded())
        ids << QString::number(id.value());
    m_view.remember(key(), ids);
}

QString ActualsFolding::key() const
{
    return QStringLiteral("actuals/folded/%1").arg(m_model.board()->settings.planId);
}

} // namespace quotasmith::ui
