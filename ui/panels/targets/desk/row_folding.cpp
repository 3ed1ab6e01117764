// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/targets/desk/row_folding.h"

#include "ui/widgets/grid/keys/fold_keys.h"

namespace quotasmith::ui {

RowFolding::RowFolding(TargetsDesk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    auto *keys = new FoldKeys(desk.grid());
    connect(keys, &FoldKeys::asked, this, &RowFolding::fold);
    connect(&desk, &TargetsDesk::chosen, this, &RowFolding::load);
    load();
}

void RowFolding::load()
{
    std::set<plan::NodeId> nodes;
    if (m_desk.hasPlan())
        for (const QString &id : m_desk.view().settings().value(key()).toStringList())
            nodes.insert(plan::NodeId(id.toLongLong()));
    m_desk.model().setFoldedNodes(std::move(nodes));
}

void RowFolding::keep()
{
    QStringList ids;
    for (const plan::NodeId node : m_desk.model().foldedNodes())
        ids << QString::number(node.value());
    m_desk.view().settings().setValue(key(), ids);
}

QString RowFolding::key() const
{
    return QStringLiteral("targets/folded/%1").arg(m_desk.plan().settings.planId);
}

void RowFolding::fold(int row, bool folded)
{
    const plan::NodeId node = m_desk.content().node(m_desk.model().shownRow(row)).id;
    m_desk.grid().setCurrentIndex(m_desk.model().index(row, qMax(0, m_desk.grid().currentIndex().column())));
    m_desk.model().setFolded(node, folded);
    keep();
}

} // namespace quotasmith::ui
