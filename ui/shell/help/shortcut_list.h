// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/actions/action_catalog.h"

#include <QString>
#include <vector>

namespace quotasmith::ui {

/// A key and what it does.
struct ShortcutLine {
    QString area;
    QString keys;
    QString what;
};

/// Every shortcut of the window: the panels, the catalog by area, the keys of the grid.
std::vector<ShortcutLine> shortcutLines(const ActionCatalog &actions, const std::vector<QAction *> &panels);
/// The same to print or to send: an area, then a line a key, the keys in a column of their own.
QString shortcutText(const std::vector<ShortcutLine> &lines);

} // namespace quotasmith::ui
