// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

#include <QMessageBox>

namespace quotasmith::ui {

/// The one box in which an error is told: what happened to what, in bold; why, and what to do; and folded away the
/// code and its data for whoever helps. All of it can be copied.
class ErrorBox : public QMessageBox {
    Q_OBJECT

public:
    explicit ErrorBox(const base::Error &error, QWidget *parent = nullptr);
};

/// Shows the box and waits.
void showError(QWidget *parent, const base::Error &error);

} // namespace quotasmith::ui
