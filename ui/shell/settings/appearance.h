// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/view_settings.h"

#include <QFont>
#include <QPalette>

namespace quotasmith::ui {

/// Gives the whole program the colours and the size of letters that are set, at once when they change. While it is as
/// the system has it, nothing is touched.
class Appearance : public QObject {
    Q_OBJECT

public:
    explicit Appearance(const ViewSettings &view, QObject *parent = nullptr);

private:
    void apply();

    const ViewSettings &m_view;
    QFont m_systemFont;
    QPalette m_systemPalette;
    Scheme m_scheme = Scheme::System;
    int m_letters = 100;
};

/// The colours of a scheme other than the system's.
QPalette paletteOf(Scheme scheme);

} // namespace quotasmith::ui
