// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAction>
#include <QActionGroup>
#include <QVBoxLayout>
#include <QWidget>

namespace quotasmith::ui {

/// The panels at the left, one button each; the open one is pressed.
class Rail : public QWidget {
    Q_OBJECT

public:
    explicit Rail(QWidget *parent = nullptr);

    /// The action is shown as icon above text and made checkable; triggering it presses its button.
    void addAction(QAction *action);

private:
    QActionGroup *m_group;
    QVBoxLayout *m_buttons;
};

} // namespace quotasmith::ui
