// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/files/import/report/copyable.h"

#include <algorithm>
#include <map>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QCoreApplication>

namespace quotasmith::ui {

QString selectedText(const QTableView &table)
{
    std::map<int, QStringList> rows;
    auto selected = table.selectionModel()->selectedIndexes();
    std::sort(selected.begin(), selected.end());
    for (const QModelIndex &index : selected)
        rows[index.row()] << index.data().toString();
    QStringList lines;
    for (const auto &[row, cells] : rows)
        lines << cells.join(QLatin1Char('\t'));
    return lines.join(QLatin1Char('\n'));
}

void makeCopyable(QTableView *table)
{
    auto *copy = new QAction(QCoreApplication::translate("Copyable", "&Copy"), table);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    QObject::connect(copy, &QAction::triggered, table,
                     [table] { QApplication::clipboard()->setText(selectedText(*table)); });
    table->addAction(copy);
    table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

} // namespace quotasmith::ui
