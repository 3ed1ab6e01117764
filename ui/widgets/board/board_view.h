// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>
#include <QSortFilterProxyModel>
#include <QWidget>
#include <vector>

namespace quotasmith::ui {

class BoardList;

/// Cards in columns beside each other, of a model whose rows are cards (BoardRole). It moves nothing itself: a card
/// that is dragged to another column, or sent there by Alt and an arrow or by its menu, is asked for by `moveAsked`,
/// and goes there when the model says so. The card that is chosen stays chosen wherever it goes. The lists are named
/// after the board and the column: `actions-board-doing`.
class BoardView : public QWidget {
    Q_OBJECT

public:
    struct Column {
        QString code;
        QString title;
        QString tip; ///< what stands in it
    };

    explicit BoardView(const QString &name, QWidget *parent = nullptr);

    /// A model that tells every change as a reset; it outlives the view.
    void setModel(QAbstractItemModel *model);
    /// In order from the left; other codes make other columns.
    void setColumns(const std::vector<Column> &columns);
    /// Said in a column without cards.
    void setPlaceholder(const QString &words);
    /// Whether cards can be moved.
    void setMovable(bool isMovable);

    /// Chooses a card and brings it into view; nothing for one there is not.
    void choose(const QString &key);
    /// The card that is chosen; empty: none.
    QString chosen() const { return m_chosen; }
    /// nullptr: there is none.
    BoardList *list(const QString &column) const;

Q_SIGNALS:
    /// A card is to go to a column it does not stand in.
    void moveAsked(const QString &key, const QString &column);
    /// Enter or a double click on a card.
    void opened(const QString &key);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Lane {
        Column column;
        QSortFilterProxyModel *cards;
        QLabel *title;
        BoardList *list;
    };

    Lane makeLane(const Column &column);
    void connectLane(std::size_t lane);
    void follow();
    void fillTitles();
    void restore();
    void take(std::size_t lane);
    void ask(const QString &key, const QString &column);
    void shift(std::size_t lane, int columns);
    void leave(std::size_t lane, int columns);
    void openMenu(std::size_t lane, const QPoint &at);

    QAbstractItemModel *m_model = nullptr;
    std::vector<Lane> m_lanes;
    QString m_placeholder;
    QString m_chosen;
    bool m_isMovable = true;
    bool m_isRestoring = false;
};

} // namespace quotasmith::ui
