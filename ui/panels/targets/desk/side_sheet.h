// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/panels/targets/desk/targets_desk.h"

#include <QWidget>

namespace quotasmith::ui {

/// A sheet beside the grid. It looks at the plan only while it is to be seen. Esc goes back to the grid.
class SideSheet : public QWidget {
    Q_OBJECT

public:
    explicit SideSheet(TargetsDesk &desk, QWidget *parent = nullptr);

    virtual QString title() const = 0;

protected:
    TargetsDesk &desk() const { return m_desk; }
    /// Shows the place one is at now.
    virtual void refresh() = 0;
    /// Words that do not come with a refresh.
    virtual void retranslate() = 0;

    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    TargetsDesk &m_desk;
};

} // namespace quotasmith::ui
