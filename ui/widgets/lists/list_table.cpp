// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/lists/list_table.h"

#include "text/convert.h"
#include "text/error_text.h"
#include "text/list_text.h"
#include "ui/models/words.h"
#include "ui/widgets/grid/grid_view.h"
#include "ui/widgets/lists/choice_delegate.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QVBoxLayout>

namespace quotasmith::ui {

ListTable::ListTable(const QString &kindCode, DocumentSession &session, QWidget *parent)
    : QWidget(parent), m_model(session, plan::listKind(text::toUtf8(kindCode))), m_grid(new GridView),
      m_hint(new QLabel), m_problem(new QLabel), m_add(new QPushButton), m_remove(new QPushButton)
{
    setObjectName(QStringLiteral("list-") + kindCode);
    m_grid->setObjectName(QStringLiteral("list-grid"));
    m_hint->setObjectName(QStringLiteral("list-hint"));
    m_problem->setObjectName(QStringLiteral("list-problem"));
    m_add->setObjectName(QStringLiteral("list-add"));
    m_remove->setObjectName(QStringLiteral("list-remove"));
    for (QLabel *label : {m_hint, m_problem})
        label->setWordWrap(true);
    m_problem->hide();
    for (QPushButton *button : {m_add, m_remove})
        button->setAutoDefault(false);
    m_grid->setModel(&m_model);
    setUpDelegates();
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_hint);
    column->addWidget(m_grid, 1);
    column->addWidget(m_problem);
    column->addLayout(buttons);
    connect(m_add, &QPushButton::clicked, this, &ListTable::add);
    connect(m_remove, &QPushButton::clicked, this, &ListTable::remove);
    connect(m_grid, &GridView::selectionMoved, this, &ListTable::refresh);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ListTable::refresh);
    retranslate();
    refresh();
}

/// Columns that have one word of a few, or name a member of an axis, offer them.
void ListTable::setUpDelegates()
{
    for (int column = 0; column < m_model.columnCount(); ++column) {
        if (!m_model.hasChoices(column))
            continue;
        using Shape = ChoiceDelegate::Shape;
        auto *delegate = new ChoiceDelegate(
            m_model.isChoice(column) ? Shape::FewWords : Shape::ManyNames,
            [this](const QModelIndex &cell) { return m_model.choices(cell); }, this);
        m_grid->setItemDelegateForColumn(column, delegate);
        connect(delegate, &NumberDelegate::typedForAll, m_grid, &GridView::fillSelection);
    }
}

bool ListTable::showRow(const QString &key)
{
    const int row = m_model.rowOf(key);
    if (row < 0)
        return false;
    const QModelIndex cell = m_model.index(row, 0);
    m_grid->setCurrentIndex(cell);
    m_grid->selectionModel()->select(cell, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_grid->scrollTo(cell);
    return true;
}

void ListTable::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_model.retranslate();
        retranslate();
    }
}

/// The first cell of the empty row that a row does not get by itself, ready to be typed into.
void ListTable::add()
{
    int column = 0;
    const auto isCounted = [this](int each) {
        return !kind().letter.empty() && kind().fields[static_cast<std::size_t>(each)].isKey;
    };
    while (column + 1 < m_model.columnCount() && isCounted(column))
        ++column;
    const QModelIndex cell = m_model.index(m_model.records(), column);
    m_grid->setFocus();
    m_grid->setCurrentIndex(cell);
    m_grid->scrollTo(cell);
    m_grid->edit(cell);
}

void ListTable::remove()
{
    const bool isDone = m_model.remove(selectedRows());
    m_problem->setVisible(!isDone && m_model.lastError());
    if (m_problem->isVisibleTo(this))
        m_problem->setText(text::errorText(*m_model.lastError()));
    refresh();
}

QList<int> ListTable::selectedRows() const
{
    QList<int> rows;
    for (const QModelIndex &cell : m_grid->selectionModel()->selectedIndexes())
        if (!rows.contains(cell.row()) && m_model.isRecord(cell.row()))
            rows.append(cell.row());
    if (const int current = m_grid->currentIndex().row(); rows.isEmpty() && m_model.isRecord(current))
        rows.append(current);
    return rows;
}

void ListTable::refresh()
{
    const bool canChange = m_model.isWritable() && kind().place != plan::ListPlace::Settings;
    m_add->setEnabled(canChange);
    m_remove->setEnabled(canChange && !selectedRows().isEmpty());
}

void ListTable::retranslate()
{
    m_hint->setText(
        tr("Type into the empty row to add one; it is kept as soon as everything it needs is said. Edits are "
           "saved as they are made and can be undone."));
    m_add->setText(tr("&Add a row"));
    m_remove->setText(tr("&Remove the row"));
    m_grid->setAccessibleName(titled(text::listName(kind())));
    m_grid->fitColumns();
}

} // namespace quotasmith::ui
