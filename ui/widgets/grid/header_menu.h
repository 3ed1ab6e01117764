// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/grid/column_widths.h"

#include <QHeaderView>
#include <QMenu>

namespace quotasmith::ui {

/// What a right click on a column's heading offers: sorting by it, where the model says that its order means nothing
/// (GridRole::Sortable of the heading), and fitting its width.
class HeaderMenu : public QObject {
    Q_OBJECT

public:
    HeaderMenu(QTableView *table, QHeaderView *header, ColumnWidths *widths);

    /// Fills a menu for a column.
    void fill(QMenu *menu, int column) const;

private:
    void open(const QPoint &at) const;

    QTableView *m_table;
    QHeaderView *m_header;
    ColumnWidths *m_widths;
};

} // namespace quotasmith::ui
