// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProxyStyle>

namespace quotasmith::ui {

/// The desktop's style with the program's own picture where a menu bar goes on: every menu bar asks for it when it is
/// made, and Qt's is a pixmap for which all plugins for pictures are looked for and loaded.
class WindowStyle : public QProxyStyle {
public:
    QIcon standardIcon(StandardPixmap icon, const QStyleOption *option = nullptr,
                       const QWidget *widget = nullptr) const override;
};

} // namespace quotasmith::ui
