// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/grid/grid_view.h"

#include "ui/models/grid_roles.h"
#include "ui/widgets/grid/cell_bubble.h"
#include "ui/widgets/grid/number_delegate.h"

#include <algorithm>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

namespace quotasmith::ui {

namespace {

/// Rows looked at for the width of a column.
constexpr int kMeasuredRows = 300;

bool isRefused(const QModelIndex &index)
{
    return !index.data(roleNumber(GridRole::Refused)).toString().isEmpty();
}

} // namespace

GridView::GridView(QWidget *parent)
    : QTableView(parent), m_frozen(new QTableView(this)), m_bubble(new CellBubble(viewport()))
{
    setItemDelegate(new NumberDelegate(this));
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setSelectionMode(ExtendedSelection);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setWordWrap(false);
    setAlternatingRowColors(false);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setResizeContentsPrecision(kMeasuredRows);
    setUpFrozen();
    layOutRows();
}

GridView::~GridView() = default;

void GridView::setModel(QAbstractItemModel *newModel)
{
    QTableView::setModel(newModel);
    m_frozen->setModel(newModel);
    m_frozen->setSelectionModel(selectionModel());
    connect(newModel, &QAbstractItemModel::modelReset, this, &GridView::fitColumns);
    connect(newModel, &QAbstractItemModel::columnsInserted, this, &GridView::fitColumns);
    connect(newModel, &QAbstractItemModel::columnsRemoved, this, &GridView::layOutFrozen);
    connect(newModel, &QAbstractItemModel::dataChanged, this, [this] {
        m_bubble->hide();
        widenColumns();
        Q_EMIT selectionMoved();
    });
    connect(newModel, &QAbstractItemModel::headerDataChanged, this, &GridView::fitColumns);
    fitColumns();
}

void GridView::setFrozenColumns(int count)
{
    m_frozenColumns = count;
    layOutFrozen();
}

void GridView::fitColumns()
{
    resizeColumnsToContents();
    layOutFrozen();
}

QString GridView::selectedText() const
{
    QModelIndexList cells = selectedIndexes();
    std::sort(cells.begin(), cells.end(), [](const QModelIndex &a, const QModelIndex &b) {
        return a.row() != b.row() ? a.row() < b.row() : a.column() < b.column();
    });
    QString text;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            text += cells[i].row() == cells[i - 1].row() ? QLatin1Char('\t') : QLatin1Char('\n');
        text += cells[i].data(Qt::EditRole).toString();
    }
    return text;
}

void GridView::copySelection() const
{
    QApplication::clipboard()->setText(selectedText());
}

void GridView::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
    } else if (isEnter && state() != EditingState) {
        step(event->modifiers() & Qt::ShiftModifier ? -1 : 1, 0);
    } else if (event->key() == Qt::Key_Escape && isRefused(currentIndex())) {
        forgetRefused();
    } else {
        QTableView::keyPressEvent(event);
    }
}

void GridView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    layOutFrozen();
}

void GridView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        layOutRows();
        fitColumns();
    }
}

void GridView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    m_bubble->hide();
}

void GridView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    m_bubble->hide();
    if (isRefused(current))
        showReason();
}

void GridView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT selectionMoved();
}

void GridView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
    if (hint == QAbstractItemDelegate::RevertModelCache) {
        forgetRefused();
        return;
    }
    if (isRefused(currentIndex())) {
        showReason();
        return;
    }
    const bool isBack = QApplication::keyboardModifiers() & Qt::ShiftModifier;
    if (hint == QAbstractItemDelegate::SubmitModelCache)
        step(isBack ? -1 : 1, 0);
    else if (hint == QAbstractItemDelegate::EditNextItem)
        step(0, 1);
    else if (hint == QAbstractItemDelegate::EditPreviousItem)
        step(0, -1);
}

QModelIndex GridView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex next = QTableView::moveCursor(action, modifiers);
    // The frozen columns lie over the ones that scroll.
    const int hidden = m_frozen->width() - visualRect(next).left();
    if (next.column() >= m_frozenColumns && hidden > 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - hidden);
    return next;
}

void GridView::setUpFrozen()
{
    m_frozen->setItemDelegate(new NumberDelegate(m_frozen)); // one shared would answer to both views
    m_frozen->setFocusPolicy(Qt::NoFocus);
    m_frozen->setFrameShape(QFrame::NoFrame);
    m_frozen->setEditTriggers(NoEditTriggers);
    m_frozen->setSelectionMode(selectionMode());
    m_frozen->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->setVerticalScrollMode(ScrollPerPixel);
    m_frozen->setWordWrap(false);
    m_frozen->verticalHeader()->hide();
    m_frozen->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_frozen->horizontalHeader()->setHighlightSections(false);
    m_frozen->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &GridView::layOutFrozen);
    connect(horizontalHeader(), &QHeaderView::geometriesChanged, this, &GridView::layOutFrozen);
    connect(m_frozen->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_frozen->verticalScrollBar(), &QScrollBar::setValue);
}

void GridView::layOutFrozen()
{
    int width = 0;
    const int columns = model() ? model()->columnCount() : 0;
    for (int column = 0; column < columns; ++column) {
        m_frozen->setColumnHidden(column, column >= m_frozenColumns);
        if (column >= m_frozenColumns)
            continue;
        m_frozen->setColumnWidth(column, columnWidth(column));
        width += columnWidth(column);
    }
    const int header = horizontalHeader()->height();
    m_frozen->horizontalHeader()->setFixedHeight(header);
    m_frozen->setGeometry(frameWidth(), frameWidth(), qMin(width, viewport()->width()), viewport()->height() + header);
    m_frozen->setVisible(width > 0);
}

void GridView::layOutRows()
{
    const int height = fontMetrics().height() * 3 / 2;
    for (QTableView *view : {static_cast<QTableView *>(this), m_frozen}) {
        view->verticalHeader()->setMinimumSectionSize(height);
        view->verticalHeader()->setDefaultSectionSize(height);
    }
}

void GridView::widenColumns()
{
    for (int column = 0; column < model()->columnCount(); ++column) {
        const int wanted = qMax(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
        if (wanted > columnWidth(column))
            setColumnWidth(column, wanted);
    }
}

void GridView::step(int down, int right)
{
    const QModelIndex current = currentIndex();
    const QModelIndex next = current.siblingAtRow(current.row() + down).siblingAtColumn(current.column() + right);
    if (next.isValid())
        setCurrentIndex(next);
}

void GridView::forgetRefused()
{
    if (isRefused(currentIndex()))
        model()->setData(currentIndex(), {}, roleNumber(GridRole::Refused));
}

void GridView::showReason()
{
    const QModelIndex index = currentIndex();
    m_bubble->showAt(visualRect(index), index.data(roleNumber(GridRole::RefusalReason)).toString());
}

} // namespace quotasmith::ui
