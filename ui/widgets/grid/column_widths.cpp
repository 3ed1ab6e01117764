// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/grid/column_widths.h"

#include <chrono>
#include <QHeaderView>

namespace quotasmith::ui {

namespace {

/// Rows looked at when all columns are fitted.
constexpr int kFittedRows = 300;
/// After the last scroll: looking at every cell in view costs as much as painting them.
constexpr std::chrono::milliseconds kRest{60};

} // namespace

ColumnWidths::ColumnWidths(QTableView *table) : QObject(table), m_table(table)
{
    connect(table->horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (m_isResizing || width <= 0)
            return;
        m_chosen.insert(headingOf(column), width);
        Q_EMIT chosen();
    });
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRest);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        if (m_table->model())
            widen(0, m_table->model()->columnCount() - 1);
    });
    disconnect(table->horizontalHeader(), &QHeaderView::sectionHandleDoubleClicked, table, nullptr);
    connect(table->horizontalHeader(), &QHeaderView::sectionHandleDoubleClicked, this, &ColumnWidths::fitColumn);
}

void ColumnWidths::fit()
{
    if (!m_table->model())
        return;
    m_table->horizontalHeader()->setResizeContentsPrecision(kFittedRows);
    for (int column = 0; column < m_table->model()->columnCount(); ++column)
        resize(column, m_chosen.value(headingOf(column), widthOf(column)));
}

QVariantMap ColumnWidths::choices() const
{
    QVariantMap choices;
    for (auto each = m_chosen.begin(); each != m_chosen.end(); ++each)
        choices.insert(each.key(), each.value());
    return choices;
}

void ColumnWidths::setChoices(const QVariantMap &choices)
{
    m_chosen.clear();
    for (auto each = choices.begin(); each != choices.end(); ++each)
        if (const int width = each.value().toInt(); width > 0)
            m_chosen.insert(each.key(), width);
}

void ColumnWidths::fitColumn(int column)
{
    m_chosen.remove(headingOf(column));
    Q_EMIT chosen();
    m_table->horizontalHeader()->setResizeContentsPrecision(kFittedRows);
    resize(column, widthOf(column));
}

void ColumnWidths::widen(int firstColumn, int lastColumn)
{
    m_table->horizontalHeader()->setResizeContentsPrecision(0); // the rows in view
    for (int column = firstColumn; column <= lastColumn; ++column)
        if (!m_chosen.contains(headingOf(column)))
            if (const int wanted = widthOf(column); wanted > m_table->columnWidth(column))
                resize(column, wanted);
}

void ColumnWidths::widenSoon()
{
    m_rest.start();
}

QString ColumnWidths::headingOf(int column) const
{
    return m_table->model()->headerData(column, Qt::Horizontal).toString();
}

int ColumnWidths::widthOf(int column) const
{
    // The view's own function is not for others to call.
    struct Hint : QTableView {
        using QTableView::sizeHintForColumn;
    };
    const int content = (m_table->*&Hint::sizeHintForColumn)(column);
    return qMax(content, m_table->horizontalHeader()->sectionSizeHint(column));
}

void ColumnWidths::resize(int column, int width)
{
    m_isResizing = true;
    m_table->setColumnWidth(column, width);
    m_isResizing = false;
}

} // namespace quotasmith::ui
