// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/panels/targets/desk/targets_desk.h"

namespace quotasmith::ui {

/// Folds rows away and shows them again, as FoldKeys ask for. What is folded is kept for each plan, on this machine.
class RowFolding : public QObject {
    Q_OBJECT

public:
    RowFolding(TargetsDesk &desk, QObject *parent);

private:
    void load();
    void keep();
    QString key() const;
    void fold(int row, bool folded);

    TargetsDesk &m_desk;
};

} // namespace quotasmith::ui
