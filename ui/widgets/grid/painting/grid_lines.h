// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRect>
#include <QTableView>

namespace quotasmith::ui {

/// The lines between the cells of a table whose own grid is off, in that grid's colour and place. Filled, not drawn:
/// Qt draws each line as a shape, and a tall one on several threads, which takes longer than all the cells.
void paintGridLines(QTableView &table, const QRect &area);

} // namespace quotasmith::ui
