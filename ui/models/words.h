// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace quotasmith::ui {

/// A name as it stands at the beginning of a line.
inline QString titled(const QString &name)
{
    return name.isEmpty() ? name : name.at(0).toUpper() + name.mid(1);
}

} // namespace quotasmith::ui
