// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

namespace quotasmith::ui {

/// A word in a rounded frame: what state something is in.
class Badge : public QLabel {
    Q_OBJECT

public:
    explicit Badge(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace quotasmith::ui
