// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/pages/content_table.h"

#include "ui/widgets/section_title.h"

#include <algorithm>
#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QVBoxLayout>

namespace quotasmith::ui {

ContentTable::ContentTable(const QString &name, Title title, QWidget *parent)
    : QWidget(parent), m_titleForm(title), m_title(new SectionTitle), m_empty(new QLabel), m_view(new QTableView)
{
    m_view->setObjectName(name);
    m_empty->setObjectName(name + QStringLiteral("-empty"));
    layOut();
    connect(m_view, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const auto source = m_model.source(index.row()))
            Q_EMIT revealAsked(*source);
    });
    connect(m_view, &QTableView::customContextMenuRequested, this, &ContentTable::openMenu);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { Q_EMIT selectionChanged(summaryOf(m_view->selectionModel()->selectedIndexes())); });
}

void ContentTable::show(TableContent content)
{
    m_title->setText(content.title);
    m_title->setVisible(m_titleForm == Title::Shown && !content.title.isEmpty());
    m_view->setAccessibleName(content.title);
    m_empty->setText(content.empty);
    m_model.show(std::move(content));
    m_empty->setVisible(m_model.rowCount() == 0);
    m_view->setVisible(m_model.rowCount() > 0);
    m_view->resizeColumnsToContents();
    fitHeight();
}

QString ContentTable::selectedText() const
{
    QModelIndexList cells = m_view->selectionModel()->selectedIndexes();
    std::sort(cells.begin(), cells.end());
    QString text;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            text += QLatin1Char(cells[i].row() == cells[i - 1].row() ? '\t' : '\n');
        text += cells[i].data().toString();
    }
    return text;
}

void ContentTable::copySelection() const
{
    if (m_view->selectionModel()->hasSelection())
        QApplication::clipboard()->setText(selectedText());
}

void ContentTable::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitHeight();
}

void ContentTable::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHeight();
}

void ContentTable::layOut()
{
    m_empty->setWordWrap(true);
    m_view->setModel(&m_model);
    m_view->setShowGrid(false);
    m_view->setAlternatingRowColors(true);
    m_view->setTabKeyNavigation(false);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setWordWrap(false);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setStretchLastSection(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(fontMetrics().height() / 4);
    column->addWidget(m_title);
    column->addWidget(m_empty);
    column->addWidget(m_view);
    column->addStretch();
}

void ContentTable::openMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const int row = m_view->indexAt(at).row();
    if (const auto source = m_model.source(row)) {
        QAction *open = menu->addAction(tr("Show where it comes from"));
        connect(open, &QAction::triggered, this, [this, source] { Q_EMIT revealAsked(*source); });
    }
    connect(menu->addAction(tr("Copy")), &QAction::triggered, this, &ContentTable::copySelection);
    QAction *save = menu->addAction(tr("Save the table…"));
    save->setObjectName(QStringLiteral("save-table"));
    connect(save, &QAction::triggered, this, [this] { Q_EMIT saveAsked(m_model.content()); });
    menu->popup(m_view->viewport()->mapToGlobal(at));
}

void ContentTable::fitHeight()
{
    const int rows = std::min(m_model.rowCount(), m_mostRows);
    int height = m_view->horizontalHeader()->sizeHint().height() + 2 * m_view->frameWidth();
    for (int row = 0; row < rows; ++row)
        height += m_view->rowHeight(row);
    const bool isWide = m_view->horizontalHeader()->length() > m_view->width() - 2 * m_view->frameWidth();
    m_view->setFixedHeight(height + (isWide ? m_view->horizontalScrollBar()->sizeHint().height() : 0));
}

} // namespace quotasmith::ui
