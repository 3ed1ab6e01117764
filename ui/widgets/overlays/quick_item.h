// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <QIcon>
#include <QString>

namespace quotasmith::ui {

/// One line of a quick list and what it does.
struct QuickItem {
    QString title;
    QString detail; ///< where it is, fainter
    QString hint;   ///< at the right: a shortcut, a code
    QIcon icon;
    std::function<void()> act;
};

/// How a line is handed to the view beside its DisplayRole, the title.
enum class QuickRole { Detail = Qt::UserRole + 1, Hint };

constexpr int roleNumber(QuickRole role)
{
    return static_cast<int>(role);
}

} // namespace quotasmith::ui
