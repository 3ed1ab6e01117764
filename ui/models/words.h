// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace quotasmith::ui {

/// A name as it stands at the beginning of a line.
inline QString titled(const QString &name)
{
    return name.isEmpty() ? name : name.at(0).toUpper() + name.mid(1);
}

/// Two sentences after one another; Chinese ones need no space between.
inline QString joined(const QString &first, const QString &second)
{
    const bool isApart = !first.isEmpty() && first.back() != QChar(0x3002);
    return isApart ? first + QLatin1Char(' ') + second : first + second;
}

} // namespace quotasmith::ui
