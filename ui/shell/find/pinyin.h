// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace quotasmith::ui {

/// The first letters of how a Chinese text is read, in small letters: 华东一区 `hdyq`. Latin letters and digits stay;
/// rare characters, which the table of GB 2312's first level has not, are left out.
QString pinyinInitials(const QString &text);

} // namespace quotasmith::ui
