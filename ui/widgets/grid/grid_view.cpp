// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/grid/grid_view.h"

#include "ui/models/grid_roles.h"
#include "ui/widgets/grid/cell_bubble.h"
#include "ui/widgets/grid/column_widths.h"
#include "ui/widgets/grid/fill_handle.h"
#include "ui/widgets/grid/frozen_columns.h"
#include "ui/widgets/grid/header_menu.h"
#include "ui/widgets/grid/painting/grid_lines.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPaintEvent>
#include <QScrollBar>

namespace quotasmith::ui {

namespace {

bool isRefused(const QModelIndex &index)
{
    return !index.data(roleNumber(GridRole::Refused)).toString().isEmpty();
}

} // namespace

GridView::GridView(QWidget *parent)
    : QTableView(parent), m_frozen(new FrozenColumns(this)), m_widths(new ColumnWidths(this)),
      m_handle(new FillHandle(this)), m_bubble(new CellBubble(viewport())), m_keys(*this)
{
    setUpDelegate(this);
    setUpDelegate(m_frozen); // one shared would answer to both views
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setSelectionMode(ExtendedSelection);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setWordWrap(false);
    setShowGrid(false); // paintEvent's
    setAlternatingRowColors(false);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    new HeaderMenu(this, horizontalHeader(), m_widths);
    new HeaderMenu(this, m_frozen->horizontalHeader(), m_widths);
    connect(m_frozen, &FrozenColumns::editorClosed, this, [this](QWidget *, QAbstractItemDelegate::EndEditHint hint) {
        afterEditing(qobject_cast<NumberDelegate *>(m_frozen->itemDelegate()), hint);
    });
    connect(m_handle, &FillHandle::filled, this, &GridView::fillOver);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &GridView::placeHandle);
    connect(m_widths, &ColumnWidths::chosen, this, &GridView::widthsChosen);
    layOutRows();
}

/// A window is hidden as it goes, and what lies over it is laid out once more: not when half of it is gone.
GridView::~GridView()
{
    if (isWindow())
        hide();
}

void GridView::setUpDelegate(QAbstractItemView *view)
{
    auto *delegate = new NumberDelegate(view);
    view->setItemDelegate(delegate);
    connect(delegate, &NumberDelegate::typedForAll, this, &GridView::fillSelection);
}

void GridView::setModel(QAbstractItemModel *newModel)
{
    if (model())
        model()->disconnect(this);
    QTableView::setModel(newModel);
    m_frozen->setModel(newModel);
    m_frozen->setSelectionModel(selectionModel());
    connect(newModel, &QAbstractItemModel::modelReset, this, &GridView::fitColumns);
    connect(newModel, &QAbstractItemModel::columnsInserted, this, &GridView::fitColumns);
    connect(newModel, &QAbstractItemModel::columnsRemoved, m_frozen, &FrozenColumns::layOut);
    connect(newModel, &QAbstractItemModel::dataChanged, this, &GridView::takeChange);
    connect(newModel, &QAbstractItemModel::headerDataChanged, this, &GridView::fitColumns);
    fitColumns();
}

void GridView::setFrozenColumns(int count)
{
    m_frozen->setCount(count);
}

int GridView::frozenColumns() const
{
    return m_frozen->count();
}

void GridView::fitColumns()
{
    m_widths->fit();
    m_frozen->layOut();
    placeHandle();
}

QVariantMap GridView::chosenWidths() const
{
    return m_widths->choices();
}

void GridView::setChosenWidths(const QVariantMap &widths)
{
    m_widths->setChoices(widths);
    fitColumns();
}

/// Also where the base class takes up its own slot of the same signal: what is done here looks at cells in view only.
void GridView::takeChange(const QModelIndex &first, const QModelIndex &last)
{
    m_bubble->hide();
    m_widths->widen(first.column(), last.column());
    Q_EMIT selectionMoved();
}

void GridView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (m_frozen->holds(index)) {
        m_frozen->scrollTo(index, hint);
        return;
    }
    QTableView::scrollTo(index, hint);
    // The frozen columns lie over the ones that scroll.
    const int hidden = m_frozen->isVisibleTo(this) ? m_frozen->width() - visualRect(index).left() : 0;
    if (hidden > 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - hidden);
}

bool GridView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && m_keys.claims(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QTableView::event(event);
}

void GridView::keyPressEvent(QKeyEvent *event)
{
    if (!m_keys.press(*event))
        QTableView::keyPressEvent(event);
}

/// Written with an input method, a selected cell opens its editor at the first letter. The focus stays until the
/// composition has ended: moving it would end it, and the letters so far would be lost.
void GridView::inputMethodEvent(QInputMethodEvent *event)
{
    const bool isPreedit = !event->preeditString().isEmpty();
    const bool isNothing = !isPreedit && event->commitString().isEmpty();
    if (!openEditor() && (isNothing || !beginComposition())) {
        event->ignore();
        return;
    }
    QLineEdit *editor = openEditor();
    QCoreApplication::sendEvent(editor, event);
    if (isPreedit || !m_isComposing)
        return;
    m_isComposing = false;
    editor->setFocusProxy(nullptr);
    editor->setFocus();
}

bool GridView::beginComposition()
{
    NumberDelegate *delegate = delegateAt(currentIndex());
    if (!delegate)
        return false;
    delegate->keepFocusAt(this);
    m_isComposing = edit(currentIndex(), AnyKeyPressed, nullptr);
    delegate->keepFocusAt(nullptr);
    if (m_isComposing)
        delegate->editor()->selectAll();
    return m_isComposing;
}

QVariant GridView::inputMethodQuery(Qt::InputMethodQuery query) const
{
    if (m_isComposing && openEditor() && query != Qt::ImEnabled)
        return openEditor()->inputMethodQuery(query);
    return QTableView::inputMethodQuery(query);
}

void GridView::mousePressEvent(QMouseEvent *event)
{
    const bool extends = event->modifiers() & Qt::ShiftModifier;
    m_pressed = extends ? currentIndex() : indexAt(event->position().toPoint());
    QTableView::mousePressEvent(event);
}

/// The cell where a selection began is the one to type into.
void GridView::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    const QModelIndex lead = currentIndex();
    if (!m_pressed.isValid() || m_pressed == lead || !selectionModel()->isSelected(m_pressed))
        return;
    selectionModel()->setCurrentIndex(m_pressed, QItemSelectionModel::NoUpdate);
    m_keys.setLead(lead);
}

void GridView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    paintGridLines(*this, event->rect());
}

void GridView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    m_frozen->layOut();
    m_widths->widenSoon();
    placeHandle();
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
    m_widths->widenSoon();
    placeHandle();
}

void GridView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    m_keys.forgetLead();
    m_bubble->hide();
    if (isRefused(current))
        showReason();
}

void GridView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    placeHandle();
    Q_EMIT selectionMoved();
}

bool GridView::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    const bool isOpened = m_frozen->holds(index) && (trigger & (editTriggers() | AllEditTriggers))
                              ? m_frozen->editCell(index)
                              : QTableView::edit(index, trigger, event);
    NumberDelegate *delegate = delegateAt(index);
    if (!isOpened || !delegate || !delegate->editor())
        return isOpened;
    const bool isTyped = trigger == AnyKeyPressed;
    delegate->begin(isTyped ? NumberDelegate::Opened::ByTyping : NumberDelegate::Opened::ToChange);
    if (isTyped && event && m_frozen->holds(index))
        QCoreApplication::sendEvent(delegate->editor(), event);
    m_handle->hide();
    return true;
}

void GridView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
    afterEditing(delegateAt(currentIndex()), hint);
}

void GridView::afterEditing(const NumberDelegate *delegate, QAbstractItemDelegate::EndEditHint hint)
{
    m_isComposing = false;
    placeHandle();
    if (hint == QAbstractItemDelegate::RevertModelCache)
        forget({currentIndex()});
    else if (isRefused(currentIndex()))
        showReason();
    else if (delegate && hint == QAbstractItemDelegate::SubmitModelCache)
        m_keys.follow(delegate->finish());
}

NumberDelegate *GridView::delegateAt(const QModelIndex &index) const
{
    return qobject_cast<NumberDelegate *>(m_frozen->holds(index) ? m_frozen->itemDelegate()
                                                                 : itemDelegateForIndex(index));
}

QLineEdit *GridView::openEditor() const
{
    const NumberDelegate *delegate = delegateAt(currentIndex());
    const bool isOpen = m_frozen->holds(currentIndex()) || state() == EditingState;
    return delegate && isOpen && delegate->editor() && delegate->editor()->isVisibleTo(this) ? delegate->editor()
                                                                                             : nullptr;
}

void GridView::layOutRows()
{
    const int height = fontMetrics().height() * 3 / 2;
    for (QTableView *view : {static_cast<QTableView *>(this), static_cast<QTableView *>(m_frozen)}) {
        view->verticalHeader()->setMinimumSectionSize(height);
        view->verticalHeader()->setDefaultSectionSize(height);
    }
}

bool GridView::forgetRefused()
{
    return forget(selectionModel()->selectedIndexes() << currentIndex());
}

bool GridView::forget(QModelIndexList cells)
{
    erase_if(cells, [](const QModelIndex &cell) { return !isRefused(cell); });
    m_bubble->hide();
    for (const QModelIndex &cell : cells)
        model()->setData(cell, {}, roleNumber(GridRole::Refused));
    return !cells.isEmpty();
}

void GridView::showReason()
{
    const QModelIndex index = currentIndex();
    m_bubble->showAt(visualRect(index), index.data(roleNumber(GridRole::RefusalReason)).toString());
}

void GridView::placeHandle()
{
    const auto block = model() && selectionModel() ? blockOf(selectionModel()->selection()) : std::nullopt;
    if (block && state() != EditingState && (currentIndex().flags() & Qt::ItemIsEditable))
        m_handle->standAt(*block, m_frozen->isVisibleTo(this) ? m_frozen->width() : 0);
    else
        m_handle->hide();
}

} // namespace quotasmith::ui
