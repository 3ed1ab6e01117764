// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/panels/targets/desk/targets_desk.h"

namespace quotasmith::ui {

/// Folds rows away and shows them again: a click on the arrow or a double click on the name, Alt+Left and Alt+Right.
/// What is folded is kept for each plan, on this machine.
class RowFolding : public QObject {
    Q_OBJECT

public:
    RowFolding(TargetsDesk &desk, QObject *parent);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void load();
    void keep();
    QString key() const;
    bool press(const QTableView &view, const QPoint &at);
    void fold(int row, bool folded);
    int foldingAt(int row) const;

    TargetsDesk &m_desk;
};

} // namespace quotasmith::ui
