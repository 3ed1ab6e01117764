// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <QObject>

namespace quotasmith::ui {

/// What can wait until a window has been painted for the first time: called once, from the event loop, after all of
/// the window is on the screen. Belongs to the window.
class FirstPaint : public QObject {
public:
    FirstPaint(QWidget *window, std::function<void()> then);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::function<void()> m_then;
};

} // namespace quotasmith::ui
