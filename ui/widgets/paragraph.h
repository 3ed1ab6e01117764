// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

namespace quotasmith::ui {

/// Plain text that wraps, and that can be selected and copied.
QLabel *paragraph(const QString &name);

} // namespace quotasmith::ui
