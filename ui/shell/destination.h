// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/target_editing.h"

#include <optional>
#include <QString>

namespace quotasmith::ui {

/// A place in the window: where a number comes from, what was found.
struct Destination {
    QString panel;                         ///< `targets`
    QString page = {};                     ///< object name of a page of it; empty: the panel's own choice
    std::optional<EditTarget> target = {}; ///< a place among the targets
    QString row = {};                      ///< what a row of the page is called: the key of a list's row
};

} // namespace quotasmith::ui
