// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/panels/targets/desk/side_sheet.h"

#include <QAction>
#include <QFrame>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <vector>

namespace quotasmith::ui {

/// The sheets at the right of the grid, one to be seen at a time. Each has an action that shows it and puts it away.
class SideSheets : public QFrame {
    Q_OBJECT

public:
    explicit SideSheets(TargetsDesk &desk, QWidget *parent = nullptr);

    /// The action is checkable and belongs to the catalog.
    void add(SideSheet *sheet, QAction *toggle);
    void open(int index);
    void close();

protected:
    void changeEvent(QEvent *event) override;

private:
    void tick();
    void retranslate();

    TargetsDesk &m_desk;
    QTabBar *m_tabs;
    QToolButton *m_close;
    QStackedWidget *m_stack;
    std::vector<std::pair<SideSheet *, QAction *>> m_sheets;
};

} // namespace quotasmith::ui
