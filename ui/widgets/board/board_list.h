// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QListView>

class QMimeData;

namespace quotasmith::ui {

/// The cards of one column of a board, from above. Cards are dragged out of it and dropped into it; Alt with the left
/// or right arrow asks for the card to go to the column beside, the arrow alone for the keyboard to go there.
class BoardList : public QListView {
    Q_OBJECT

public:
    /// `board`: tells the cards of one board from those of another.
    explicit BoardList(const QString &board, QWidget *parent = nullptr);

    /// Said in the place of cards where there are none.
    void setPlaceholder(const QString &words);
    /// Whether cards can be moved.
    void setMovable(bool isMovable);
    /// The card that is chosen; empty: none.
    QString currentKey() const;
    /// A card on its way to another column.
    QMimeData *dataOf(const QString &key) const;

Q_SIGNALS:
    /// A card of this board was dropped here.
    void dropped(const QString &key);
    /// The card that is chosen is to go so many columns to the right.
    void shiftAsked(int columns);
    /// The keyboard is to go so many columns to the right.
    void leaveAsked(int columns);

protected:
    void startDrag(Qt::DropActions actions) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString keyIn(const QMimeData *carried) const;
    void answer(QDropEvent *event);
    void aim(bool isAimedAt);

    QString m_mark; ///< of the board, in what is dragged
    QString m_placeholder;
    bool m_isMovable = true;
    bool m_isAimedAt = false; ///< a card would be dropped here
};

} // namespace quotasmith::ui
