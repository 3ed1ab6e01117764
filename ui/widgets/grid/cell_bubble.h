// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

namespace quotasmith::ui {

/// A sentence beside a cell: below it, or above where there is no room.
class CellBubble : public QLabel {
    Q_OBJECT

public:
    /// Lies over `area`, a view's viewport.
    explicit CellBubble(QWidget *area);

    void showAt(const QRect &cell, const QString &sentence);
};

} // namespace quotasmith::ui
