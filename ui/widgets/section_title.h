// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

namespace quotasmith::ui {

/// The words above a part of a page.
class SectionTitle : public QLabel {
    Q_OBJECT

public:
    explicit SectionTitle(QWidget *parent = nullptr);
};

} // namespace quotasmith::ui
