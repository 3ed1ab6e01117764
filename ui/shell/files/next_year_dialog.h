// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/plan/next_year/next_year.h"

#include <QDialog>

namespace quotasmith::ui {

/// What the year leaves, before the plan of the next one is started from it.
class NextYearDialog : public QDialog {
    Q_OBJECT

public:
    explicit NextYearDialog(const ops::YearEnd &end, QWidget *parent = nullptr);
};

} // namespace quotasmith::ui
