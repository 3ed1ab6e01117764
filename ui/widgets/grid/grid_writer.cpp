// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/grid/grid_writer.h"

#include "ui/widgets/grid/refused_dialog.h"

#include <algorithm>
#include <QAbstractProxyModel>
#include <QSet>

namespace quotasmith::ui {

namespace {

constexpr int kMostRounds = 3;

QModelIndex inSource(QModelIndex cell)
{
    while (const auto *proxy = qobject_cast<const QAbstractProxyModel *>(cell.model())) {
        if (dynamic_cast<const GridEditing *>(cell.model()))
            break;
        cell = proxy->mapToSource(cell);
    }
    return cell;
}

QList<GridEdit> inSource(QList<GridEdit> edits)
{
    for (GridEdit &edit : edits)
        edit.cell = inSource(edit.cell);
    return edits;
}

QList<GridEdit> without(QList<GridEdit> edits, const QList<GridRefusal> &refused)
{
    QSet<QModelIndex> cells;
    for (const GridRefusal &each : refused)
        cells.insert(each.cell);
    erase_if(edits, [&](const GridEdit &edit) { return cells.contains(edit.cell); });
    return edits;
}

/// What can be set once the refused cells are left out, which may get others into the way.
QList<GridEdit> settledOthers(GridEditing &editing, const QList<GridEdit> &wanted, QList<GridRefusal> &refused)
{
    QList<GridEdit> others = without(wanted, refused);
    for (int round = 0; round < kMostRounds && !others.isEmpty(); ++round) {
        const QList<GridRefusal> more = editing.previewEdits(others);
        if (more.isEmpty())
            break;
        refused += more;
        others = without(others, more);
    }
    return others;
}

} // namespace

bool GridWriter::write(QAbstractItemModel *model, const QList<GridEdit> &edits, GridSource source,
                       QList<GridRefusal> refused) const
{
    if (edits.size() == 1 && refused.isEmpty())
        return model->setData(edits.front().cell, edits.front().typed, Qt::EditRole);
    GridEditing *editing = editingOf(model);
    if (!editing || edits.isEmpty())
        return writeEach(model, edits, source, std::move(refused));
    const QList<GridEdit> wanted = inSource(edits);
    const bool isClear = refused.isEmpty();
    refused += isClear ? editing->applyEdits(wanted, source, GridPartly::Never) : editing->previewEdits(wanted);
    if (refused.isEmpty())
        return true;
    const QList<GridEdit> others = settledOthers(*editing, wanted, refused);
    if (!areOthersWanted(refused, others.size(), source))
        return false;
    editing->keepRefused(refused); // before the rows move
    return editing->applyEdits(others, source, GridPartly::Allowed).size() < others.size();
}

bool GridWriter::writeEach(QAbstractItemModel *model, const QList<GridEdit> &edits, GridSource source,
                           QList<GridRefusal> refused) const
{
    if (!refused.isEmpty() && !areOthersWanted(refused, edits.size(), source))
        return false;
    return std::count_if(edits.begin(), edits.end(),
                         [&](const GridEdit &edit) { return model->setData(edit.cell, edit.typed, Qt::EditRole); }) > 0;
}

bool GridWriter::areOthersWanted(const QList<GridRefusal> &refused, qsizetype others, GridSource source) const
{
    RefusedDialog dialog(refused, static_cast<int>(others), source, m_asker);
    return dialog.exec() == QDialog::Accepted;
}

} // namespace quotasmith::ui
