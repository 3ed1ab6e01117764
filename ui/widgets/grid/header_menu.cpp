// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/grid/header_menu.h"

#include "ui/models/grid_roles.h"

namespace quotasmith::ui {

HeaderMenu::HeaderMenu(QTableView *table, QHeaderView *header, ColumnWidths *widths)
    : QObject(header), m_table(table), m_header(header), m_widths(widths)
{
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, &HeaderMenu::open);
}

void HeaderMenu::fill(QMenu *menu, int column) const
{
    QAbstractItemModel *model = m_table->model();
    const auto add = [&](const QString &words, const QString &name, auto work) {
        QAction *action = menu->addAction(words);
        action->setObjectName(name);
        connect(action, &QAction::triggered, m_widths, work);
    };
    if (model->headerData(column, Qt::Horizontal, roleNumber(GridRole::Sortable)).toBool()) {
        add(tr("Sort &ascending"), QStringLiteral("sort-ascending"),
            [model, column] { model->sort(column, Qt::AscendingOrder); });
        add(tr("Sort &descending"), QStringLiteral("sort-descending"),
            [model, column] { model->sort(column, Qt::DescendingOrder); });
        menu->addSeparator();
    }
    add(tr("&Fit the width"), QStringLiteral("fit-width"), [widths = m_widths, column] { widths->fitColumn(column); });
}

void HeaderMenu::open(const QPoint &at) const
{
    const int column = m_header->logicalIndexAt(at);
    if (column < 0)
        return;
    QMenu menu(m_header);
    fill(&menu, column);
    menu.exec(m_header->mapToGlobal(at));
}

} // namespace quotasmith::ui
