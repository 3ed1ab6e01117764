// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/actuals/month_board.h"
#include "ui/shell/actions/action_catalog.h"

#include <QComboBox>
#include <QWidget>

namespace quotasmith::ui {

/// The months of the plan's year, closed ones with a lock, between the buttons for the one before and the one after.
class MonthChooser : public QWidget {
    Q_OBJECT

public:
    explicit MonthChooser(const ActionCatalog &actions, QWidget *parent = nullptr);

    void show(const ops::MonthBoard &board);

Q_SIGNALS:
    /// Its position in the plan's year.
    void chosen(int position);

private:
    QComboBox *m_months;
};

} // namespace quotasmith::ui
