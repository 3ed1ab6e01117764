// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

class QWidget;

namespace quotasmith::ui {

/// The one box in which an error is told: what happened, to what, what to do.
void showError(QWidget *parent, const base::Error &error);

} // namespace quotasmith::ui
