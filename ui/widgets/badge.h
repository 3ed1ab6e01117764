// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

namespace quotasmith::ui {

/// A word in a rounded frame: what state something is in. A click, Enter or Space on it asks for more.
class Badge : public QLabel {
    Q_OBJECT

public:
    explicit Badge(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void clicked();

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace quotasmith::ui
