// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/execution/board/board_model.h"

#include "text/convert.h"
#include "text/execution/execution_text.h"
#include "ui/widgets/board/board_roles.h"

#include <algorithm>
#include <utility>

namespace quotasmith::ui {

namespace {

QStringList wordsOf(const BoardItem &item)
{
    QStringList words;
    for (const Belonging &one : item.belongs)
        words << one.words;
    return words;
}

} // namespace

void BoardModel::show(std::vector<BoardItem> items, const calendar::Date &today)
{
    beginResetModel();
    m_items = std::move(items);
    m_today = today;
    filter();
    endResetModel();
}

void BoardModel::setFilter(const QString &owner, const QString &belongs)
{
    if (owner == m_owner && belongs == m_belongs)
        return;
    beginResetModel();
    m_owner = owner;
    m_belongs = belongs;
    filter();
    endResetModel();
}

QStringList BoardModel::owners() const
{
    QStringList owners;
    for (const BoardItem &item : m_items)
        if (!item.owner.isEmpty())
            owners << item.owner;
    owners.removeDuplicates();
    owners.sort(Qt::CaseInsensitive);
    return owners;
}

std::vector<Belonging> BoardModel::belongings() const
{
    std::vector<Belonging> all;
    for (const BoardItem &item : m_items)
        for (const Belonging &one : item.belongs)
            if (std::find(all.begin(), all.end(), one) == all.end())
                all.push_back(one);
    std::sort(all.begin(), all.end(), [](const Belonging &a, const Belonging &b) { return a.words < b.words; });
    return all;
}

const BoardItem *BoardModel::item(const QString &key) const
{
    const auto found =
        std::find_if(m_items.begin(), m_items.end(), [&key](const BoardItem &item) { return item.key == key; });
    return found == m_items.end() ? nullptr : &*found;
}

int BoardModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant BoardModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const BoardItem &item = m_items[m_rows[static_cast<std::size_t>(index.row())]];
    switch (role) {
    case Qt::DisplayRole:
        return item.title;
    case KeyRole:
        return item.key;
    case ColumnRole:
        return item.column;
    case OwnerRole:
        return item.owner;
    case DueRole:
        return dueText(item);
    case LateRole:
        return item.isLate(m_today);
    case BelongsRole:
        return wordsOf(item);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return spoken(item);
    default:
        return {};
    }
}

void BoardModel::filter()
{
    m_rows.clear();
    for (std::size_t i = 0; i < m_items.size(); ++i)
        if ((m_owner.isEmpty() || m_items[i].owner == m_owner) &&
            (m_belongs.isEmpty() || wordsOf(m_items[i]).contains(m_belongs)))
            m_rows.push_back(i);
}

QString BoardModel::dueText(const BoardItem &item) const
{
    if (!item.due)
        return {};
    return item.isLate(m_today) ? text::daysLeftText(item.due->dayNumber() - m_today.dayNumber())
                                : text::fromUtf8(item.due->text());
}

/// The whole card in words.
QString BoardModel::spoken(const BoardItem &item) const
{
    QStringList parts{item.key + QLatin1Char(' ') + item.title};
    if (!item.owner.isEmpty())
        parts << item.owner;
    if (item.due)
        parts << text::fromUtf8(item.due->text());
    if (item.isLate(m_today))
        parts << dueText(item);
    return (parts + wordsOf(item)).join(QLatin1Char('\n'));
}

} // namespace quotasmith::ui
