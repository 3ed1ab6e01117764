// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIcon>
#include <QString>

namespace quotasmith::ui {

/// The icon `:/icons/NAME.svg`, its lines in the letters' colour of the program's palette: visible in light and dark,
/// faint when disabled, and another palette shows at the next painting. Colours of an icon's own stay, but on a
/// selection all of it is in the colour of the letters there.
QIcon tintedIcon(const QString &name);

} // namespace quotasmith::ui
