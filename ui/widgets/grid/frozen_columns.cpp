// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/grid/frozen_columns.h"

#include "ui/widgets/grid/painting/grid_lines.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QScrollBar>

namespace quotasmith::ui {

FrozenColumns::FrozenColumns(QTableView *over) : QTableView(over), m_over(over)
{
    setFocusProxy(over);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(ExtendedSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setWordWrap(false);
    setShowGrid(false); // paintEvent's
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    linkColumns();
    connect(verticalScrollBar(), &QScrollBar::valueChanged, over->verticalScrollBar(), &QScrollBar::setValue);
    connect(over->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
}

void FrozenColumns::setCount(int count)
{
    m_count = count;
    layOut();
}

void FrozenColumns::layOut()
{
    if (m_isLayingOut)
        return;
    m_isLayingOut = true;
    int width = 0;
    const int columns = model() ? model()->columnCount() : 0;
    for (int column = 0; column < columns; ++column) {
        setColumnHidden(column, column >= m_count);
        if (column >= m_count)
            continue;
        setColumnWidth(column, m_over->columnWidth(column));
        width += m_over->columnWidth(column);
    }
    const int header = m_over->horizontalHeader()->height();
    const int frame = m_over->frameWidth();
    horizontalHeader()->setFixedHeight(header);
    setGeometry(frame, frame, qMin(width, m_over->viewport()->width()), m_over->viewport()->height() + header);
    setVisible(width > 0);
    m_isLayingOut = false;
}

bool FrozenColumns::editCell(const QModelIndex &index)
{
    return QTableView::edit(index, AllEditTriggers, nullptr);
}

void FrozenColumns::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
    Q_EMIT editorClosed(editor, hint);
}

QItemSelectionModel::SelectionFlags FrozenColumns::selectionCommand(const QModelIndex &index, const QEvent *event) const
{
    const auto flags = QTableView::selectionCommand(index, event);
    const bool isClick = event && (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseMove);
    const bool isHeader = index.isValid() && index.column() == 0 && !(index.flags() & Qt::ItemIsEditable);
    return isClick && isHeader ? flags | QItemSelectionModel::Rows : flags;
}

void FrozenColumns::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    paintGridLines(*this, event->rect());
}

/// Turning the wheel over it moves the whole table, sideways too.
void FrozenColumns::wheelEvent(QWheelEvent *event)
{
    QCoreApplication::sendEvent(m_over->viewport(), event);
}

void FrozenColumns::linkColumns()
{
    connect(m_over->horizontalHeader(), &QHeaderView::sectionResized, this, &FrozenColumns::layOut);
    connect(m_over->horizontalHeader(), &QHeaderView::geometriesChanged, this, &FrozenColumns::layOut);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (!m_isLayingOut && width > 0 && column < m_count)
            m_over->setColumnWidth(column, width);
    });
    disconnect(horizontalHeader(), &QHeaderView::sectionHandleDoubleClicked, this, nullptr);
    connect(horizontalHeader(), &QHeaderView::sectionHandleDoubleClicked, m_over,
            [this](int column) { Q_EMIT m_over->horizontalHeader()->sectionHandleDoubleClicked(column); });
}

} // namespace quotasmith::ui
