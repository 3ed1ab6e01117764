// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/panels/targets/desk/targets_desk.h"

#include <optional>
#include <QPoint>

namespace quotasmith::ui {

/// Dragging the current cell by its border onto another one, as spreadsheets move a cell: there an amount is to be
/// moved. The corner with the fill handle is left alone.
class MoveDrag : public QObject {
    Q_OBJECT

public:
    MoveDrag(TargetsDesk &desk, QObject *parent);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void dropped(const quotasmith::spread::Place &from, const quotasmith::spread::Place &to);

private:
    bool isOnBorder(const QPoint &at) const;
    std::optional<spread::Place> placeAt(const QPoint &at) const;
    bool press(const QMouseEvent &mouse);
    void showCursor(const QPoint &at);
    void drop(const QPoint &at);

    TargetsDesk &m_desk;
    std::optional<spread::Place> m_from; ///< while one drags
    bool m_hasCursor = false;
};

} // namespace quotasmith::ui
