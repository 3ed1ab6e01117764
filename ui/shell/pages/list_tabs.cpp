// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/pages/list_tabs.h"

#include "core/plan/lists/kind.h"
#include "text/convert.h"
#include "text/list_text.h"
#include "ui/models/words.h"
#include "ui/widgets/grid/grid_view.h"
#include "ui/widgets/lists/list_table.h"

#include <algorithm>
#include <QVBoxLayout>

namespace quotasmith::ui {

namespace {

constexpr int kGridInLines = 11;

} // namespace

ListTabs::ListTabs(DocumentSession &session, std::vector<std::string_view> kinds, QWidget *parent)
    : QWidget(parent), m_session(session), m_kinds(std::move(kinds)), m_tables(m_kinds.size(), nullptr),
      m_tabs(new QTabBar), m_stack(new QStackedWidget)
{
    m_tabs->setObjectName(QStringLiteral("diagnosis-lists"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setUsesScrollButtons(true);
    for (std::size_t i = 0; i < m_kinds.size(); ++i)
        m_tabs->addTab(QString());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(fontMetrics().height() / 2);
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &ListTabs::show);
    retranslate();
}

bool ListTabs::has(const QString &kind) const
{
    return indexOf(kind) >= 0;
}

void ListTabs::reveal(const QString &kind, const QString &key)
{
    const int index = indexOf(kind);
    if (index < 0)
        return;
    m_tabs->setCurrentIndex(index);
    show(index);
    ListTable *table = m_tables[static_cast<std::size_t>(index)];
    if (!key.isEmpty())
        table->showRow(key);
    table->grid()->setFocus();
}

ListTable *ListTabs::current()
{
    show(m_tabs->currentIndex());
    return m_tables[static_cast<std::size_t>(m_tabs->currentIndex())];
}

void ListTabs::retranslate()
{
    for (std::size_t i = 0; i < m_kinds.size(); ++i)
        m_tabs->setTabText(static_cast<int>(i), titled(text::listName(plan::listKind(m_kinds[i]))));
    m_tabs->setAccessibleName(tr("Lists"));
}

void ListTabs::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    show(m_tabs->currentIndex());
}

void ListTabs::show(int index)
{
    if (index < 0 || !m_session.isOpen())
        return;
    ListTable *&table = m_tables[static_cast<std::size_t>(index)];
    if (!table) {
        table = new ListTable(text::fromUtf8(m_kinds[static_cast<std::size_t>(index)]), m_session);
        GridView *grid = table->grid();
        grid->setMinimumHeight(fontMetrics().height() * kGridInLines);
        connect(grid, &GridView::selectionMoved, this,
                [this, grid] { Q_EMIT selectionChanged(summaryOf(grid->selectionModel()->selectedIndexes())); });
        m_stack->addWidget(table);
    }
    m_stack->setCurrentWidget(table);
}

int ListTabs::indexOf(const QString &kind) const
{
    const auto found = std::find(m_kinds.begin(), m_kinds.end(), text::toUtf8(kind));
    return found == m_kinds.end() ? -1 : static_cast<int>(found - m_kinds.begin());
}

} // namespace quotasmith::ui
