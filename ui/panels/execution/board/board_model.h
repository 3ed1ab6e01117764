// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/panels/execution/board/board_items.h"

#include <QAbstractListModel>

namespace quotasmith::ui {

/// The cards of a board, one a row, the earliest due first; of one owner or of what belongs to something, where that is
/// asked for. Speaks BoardRole.
class BoardModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void show(std::vector<BoardItem> items, const calendar::Date &today);
    /// Empty: everybody's, whatever it belongs to.
    void setFilter(const QString &owner, const QString &belongs);

    /// Whose cards there are, and what they belong to: each once, in order. Of all, whatever is asked for.
    QStringList owners() const;
    std::vector<Belonging> belongings() const;
    /// Of all, whatever is asked for.
    const std::vector<BoardItem> &items() const { return m_items; }
    /// nullptr: there is none.
    const BoardItem *item(const QString &key) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void filter();
    QString dueText(const BoardItem &item) const;
    QString spoken(const BoardItem &item) const;

    std::vector<BoardItem> m_items;
    std::vector<std::size_t> m_rows; ///< indexes of those that are asked for
    calendar::Date m_today;
    QString m_owner;
    QString m_belongs;
};

} // namespace quotasmith::ui
