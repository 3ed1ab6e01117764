// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/board/board_view.h"

#include "ui/widgets/board/board_list.h"
#include "ui/widgets/board/board_roles.h"
#include "ui/widgets/section_title.h"

#include <algorithm>
#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QRegularExpression>

namespace quotasmith::ui {

namespace {

constexpr int kLeastLaneInLetters = 22;
constexpr int kLeastHeightInLines = 22;

} // namespace

BoardView::BoardView(const QString &name, QWidget *parent) : QWidget(parent)
{
    setObjectName(name);
    auto *lanes = new QHBoxLayout(this);
    lanes->setContentsMargins(0, 0, 0, 0);
    lanes->setSpacing(fontMetrics().height() / 2);
}

void BoardView::setModel(QAbstractItemModel *model)
{
    m_model = model;
    for (const Lane &lane : m_lanes)
        lane.cards->setSourceModel(model);
    follow();
    restore();
}

/// Behind the columns, which hear first what the model tells.
void BoardView::follow()
{
    if (!m_model)
        return;
    disconnect(m_model, nullptr, this, nullptr);
    connect(m_model, &QAbstractItemModel::modelReset, this, &BoardView::restore);
}

void BoardView::setColumns(const std::vector<Column> &columns)
{
    const bool isSame =
        std::equal(columns.begin(), columns.end(), m_lanes.begin(), m_lanes.end(),
                   [](const Column &column, const Lane &lane) { return column.code == lane.column.code; });
    if (!isSame) {
        for (const Lane &lane : m_lanes)
            delete lane.list->parentWidget();
        m_lanes.clear();
        for (const Column &column : columns) {
            m_lanes.push_back(makeLane(column));
            connectLane(m_lanes.size() - 1);
        }
        follow();
    }
    for (std::size_t i = 0; i < columns.size(); ++i)
        m_lanes[i].column = columns[i];
    setPlaceholder(m_placeholder);
    setMovable(m_isMovable);
    restore();
}

void BoardView::setPlaceholder(const QString &words)
{
    m_placeholder = words;
    for (const Lane &lane : m_lanes)
        lane.list->setPlaceholder(words);
}

void BoardView::setMovable(bool isMovable)
{
    m_isMovable = isMovable;
    for (const Lane &lane : m_lanes)
        lane.list->setMovable(isMovable);
}

void BoardView::choose(const QString &key)
{
    m_chosen = key;
    restore();
}

BoardList *BoardView::list(const QString &column) const
{
    const auto found = std::find_if(m_lanes.begin(), m_lanes.end(),
                                    [&column](const Lane &lane) { return lane.column.code == column; });
    return found == m_lanes.end() ? nullptr : found->list;
}

void BoardView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fillTitles();
}

BoardView::Lane BoardView::makeLane(const Column &column)
{
    const QString mark = // of this board in this program: cards of another one are not dropped here
        QStringLiteral("%1 %2").arg(QCoreApplication::applicationPid()).arg(reinterpret_cast<quintptr>(this));
    Lane lane{column, new QSortFilterProxyModel(this), new SectionTitle, new BoardList(mark)};
    lane.cards->setFilterRole(ColumnRole);
    lane.cards->setFilterRegularExpression(
        QRegularExpression(QRegularExpression::anchoredPattern(QRegularExpression::escape(column.code))));
    lane.cards->setDynamicSortFilter(true);
    if (m_model)
        lane.cards->setSourceModel(m_model);
    lane.list->setObjectName(objectName() + QLatin1Char('-') + column.code);
    lane.list->setModel(lane.cards);
    lane.list->setMinimumHeight(fontMetrics().height() * kLeastHeightInLines);
    auto *frame = new QWidget;
    frame->setMinimumWidth(fontMetrics().averageCharWidth() * kLeastLaneInLetters);
    auto *rows = new QVBoxLayout(frame);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(lane.title);
    rows->addWidget(lane.list, 1);
    static_cast<QHBoxLayout *>(layout())->addWidget(frame, 1);
    lane.title->setBuddy(lane.list);
    return lane;
}

void BoardView::connectLane(std::size_t lane)
{
    BoardList *list = m_lanes[lane].list;
    connect(list, &BoardList::dropped, this, [this, lane](const QString &key) { ask(key, m_lanes[lane].column.code); });
    connect(list, &BoardList::shiftAsked, this, [this, lane](int columns) { shift(lane, columns); });
    connect(list, &BoardList::leaveAsked, this, [this, lane](int columns) { leave(lane, columns); });
    connect(list, &QListView::activated, this,
            [this](const QModelIndex &card) { Q_EMIT opened(card.data(KeyRole).toString()); });
    connect(list, &QWidget::customContextMenuRequested, this, [this, lane](const QPoint &at) { openMenu(lane, at); });
    connect(list->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this, lane] { take(lane); });
}

void BoardView::fillTitles()
{
    for (const Lane &lane : m_lanes) {
        const QString count = QString::number(lane.cards->rowCount());
        lane.title->setText(lane.column.title + QStringLiteral("  ") + count);
        lane.title->setToolTip(lane.column.tip);
        lane.list->setAccessibleName(tr("%1, %2 cards").arg(lane.column.title, count));
        lane.list->setAccessibleDescription(lane.column.tip);
    }
}

/// The card that was chosen is chosen again, and has the keyboard if a card had it.
void BoardView::restore()
{
    m_isRestoring = true;
    const bool hasKeyboard =
        std::any_of(m_lanes.begin(), m_lanes.end(), [](const Lane &lane) { return lane.list->hasFocus(); });
    for (const Lane &lane : m_lanes) {
        const auto found = m_chosen.isEmpty()
                               ? QModelIndexList()
                               : lane.cards->match(lane.cards->index(0, 0), KeyRole, m_chosen, 1, Qt::MatchExactly);
        if (found.isEmpty()) {
            lane.list->clearSelection();
            continue;
        }
        lane.list->setCurrentIndex(found.first());
        lane.list->scrollTo(found.first());
        if (hasKeyboard)
            lane.list->setFocus();
    }
    m_isRestoring = false;
    fillTitles();
}

/// One card at a time, on the whole board.
void BoardView::take(std::size_t lane)
{
    if (m_isRestoring || !m_lanes[lane].list->selectionModel()->hasSelection())
        return;
    m_chosen = m_lanes[lane].list->currentKey();
    for (std::size_t i = 0; i < m_lanes.size(); ++i)
        if (i != lane)
            m_lanes[i].list->clearSelection();
}

void BoardView::ask(const QString &key, const QString &column)
{
    const auto found = m_model->match(m_model->index(0, 0), KeyRole, key, 1, Qt::MatchExactly);
    if (found.isEmpty() || found.first().data(ColumnRole).toString() == column)
        return;
    m_chosen = key;
    Q_EMIT moveAsked(key, column);
}

void BoardView::shift(std::size_t lane, int columns)
{
    const auto to = static_cast<int>(lane) + columns;
    if (to >= 0 && to < static_cast<int>(m_lanes.size()))
        ask(m_lanes[lane].list->currentKey(), m_lanes[static_cast<std::size_t>(to)].column.code);
}

/// To the next column that has cards.
void BoardView::leave(std::size_t lane, int columns)
{
    for (int to = static_cast<int>(lane) + columns; to >= 0 && to < static_cast<int>(m_lanes.size()); to += columns) {
        const Lane &next = m_lanes[static_cast<std::size_t>(to)];
        if (next.cards->rowCount() == 0)
            continue;
        const int row = std::clamp(m_lanes[lane].list->currentIndex().row(), 0, next.cards->rowCount() - 1);
        next.list->setFocus();
        next.list->setCurrentIndex(next.cards->index(row, 0));
        return;
    }
}

void BoardView::openMenu(std::size_t lane, const QPoint &at)
{
    const Lane &from = m_lanes[lane];
    const QString key = from.list->currentKey();
    if (key.isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(objectName() + QStringLiteral("-menu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("&Open in the list…")), &QAction::triggered, this, [this, key] { Q_EMIT opened(key); });
    menu->addSeparator();
    for (const Lane &to : m_lanes) {
        if (to.column.code == from.column.code)
            continue;
        QAction *move = menu->addAction(tr("Move to “%1”").arg(to.column.title));
        move->setObjectName(QStringLiteral("move-to-") + to.column.code);
        move->setEnabled(m_isMovable);
        connect(move, &QAction::triggered, this, [this, key, code = to.column.code] { ask(key, code); });
    }
    menu->popup(from.list->viewport()->mapToGlobal(at));
}

} // namespace quotasmith::ui
