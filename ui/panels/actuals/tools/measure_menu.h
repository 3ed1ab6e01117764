// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/actuals/month_board.h"

#include <QMenu>
#include <QToolButton>

namespace quotasmith::ui {

/// Which measures are shown: a button with a list to tick.
class MeasureMenu : public QToolButton {
    Q_OBJECT

public:
    explicit MeasureMenu(QWidget *parent = nullptr);

    void show(const ops::MonthBoard &board);

Q_SIGNALS:
    /// Those ticked, in the order in which they are shown; never none. Empty: the usual ones.
    void chosen(const std::vector<quotasmith::plan::Measure> &measures);

private:
    void take(plan::Measure measure, bool isShown);

    QMenu *m_menu;
    std::vector<plan::Measure> m_shown;
};

} // namespace quotasmith::ui
