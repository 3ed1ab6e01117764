// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/commission/schemes/typing/row_grid.h"

#include "ui/widgets/grid/grid_view.h"
#include "ui/widgets/lists/choice_delegate.h"

#include <algorithm>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollBar>
#include <QVBoxLayout>

namespace quotasmith::ui {

namespace {

constexpr int kMostRows = 12;

} // namespace

RowGrid::RowGrid(const QString &name, QWidget *parent)
    : QWidget(parent), m_grid(new GridView), m_add(new QPushButton), m_remove(new QPushButton)
{
    m_grid->setObjectName(name);
    m_add->setObjectName(name + QStringLiteral("-add"));
    m_remove->setObjectName(name + QStringLiteral("-remove"));
    m_grid->setModel(&m_model);
    m_grid->horizontalHeader()->setStretchLastSection(true);
    for (QPushButton *button : {m_add, m_remove})
        button->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(fontMetrics().height() / 4);
    column->addWidget(m_grid);
    column->addLayout(buttons);
    connect(m_add, &QPushButton::clicked, this, &RowGrid::add);
    connect(m_remove, &QPushButton::clicked, this, &RowGrid::remove);
    connect(m_grid, &GridView::selectionMoved, this, &RowGrid::refresh);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &RowGrid::refresh);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &RowGrid::refresh);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &RowGrid::refresh);
    connect(&m_model, &RowGridModel::edited, this, &RowGrid::fitColumns);
    retranslate();
}

void RowGrid::describe(const QString &title, std::vector<RowColumn> columns)
{
    m_grid->setAccessibleName(title);
    m_model.setColumns(std::move(columns));
    offerChoices();
    refresh();
}

void RowGrid::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        fitHeight();
}

void RowGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
    fitHeight();
}

void RowGrid::offerChoices()
{
    using Shape = ChoiceDelegate::Shape;
    for (int section = 0; section < m_model.columnCount(); ++section) {
        if (m_grid->itemDelegateForColumn(section) || m_model.choices(section).isEmpty())
            continue;
        constexpr qsizetype kFew = 6;
        auto *delegate = new ChoiceDelegate(
            m_model.choices(section).size() <= kFew ? Shape::FewWords : Shape::ManyNames,
            [this](const QModelIndex &cell) { return m_model.choices(cell.column()); }, this);
        m_grid->setItemDelegateForColumn(section, delegate);
        connect(delegate, &NumberDelegate::typedForAll, m_grid, &GridView::fillSelection);
    }
}

/// The first cell of the empty row, ready to be typed into.
void RowGrid::add()
{
    const QModelIndex cell = m_model.index(m_model.rowCount() - 1, 0);
    m_grid->setFocus();
    m_grid->setCurrentIndex(cell);
    m_grid->edit(cell);
}

void RowGrid::remove()
{
    m_model.remove(m_grid->currentIndex().row());
}

void RowGrid::refresh()
{
    const bool isWritable = m_model.rowCount() > static_cast<int>(m_model.rows().size());
    m_add->setEnabled(isWritable);
    m_remove->setEnabled(isWritable && m_model.isRow(m_grid->currentIndex().row()));
    fitHeight();
    fitColumns();
}

/// The last column takes what is left; a long remark is read in its tool tip.
void RowGrid::fitColumns()
{
    m_grid->fitColumns();
    QHeaderView *header = m_grid->horizontalHeader();
    const int last = m_model.columnCount() - 1;
    int used = 0;
    for (int section = 0; section < last; ++section) {
        int needed = header->sectionSize(section);
        for (int row = 0; row < m_model.rowCount(); ++row) // those that are not seen yet too
            needed = std::max(needed, fontMetrics().horizontalAdvance(m_model.index(row, section).data().toString()) +
                                          fontMetrics().height());
        header->resizeSection(section, needed);
        used += needed;
    }
    const int room = m_grid->width() - 2 * m_grid->frameWidth() - used;
    if (last >= 0 && header->sectionSize(last) > room)
        header->resizeSection(last, std::max(room, header->minimumSectionSize()));
}

void RowGrid::fitHeight()
{
    int height = m_grid->horizontalHeader()->sizeHint().height() + 2 * m_grid->frameWidth();
    for (int row = 0; row < std::min(m_model.rowCount(), kMostRows); ++row)
        height += m_grid->rowHeight(row);
    const bool isWide = m_grid->horizontalHeader()->length() > m_grid->width() - 2 * m_grid->frameWidth();
    m_grid->setFixedHeight(height + (isWide ? m_grid->horizontalScrollBar()->sizeHint().height() : 0));
}

void RowGrid::retranslate()
{
    m_add->setText(tr("Add a row"));
    m_remove->setText(tr("Remove the row"));
}

} // namespace quotasmith::ui
