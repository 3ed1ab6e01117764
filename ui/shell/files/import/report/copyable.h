// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTableView>

namespace quotasmith::ui {

/// Gives a table that is only read a Copy by keyboard and context menu: the selected cells, divided by tabs.
void makeCopyable(QTableView *table);
/// The selected cells as text.
QString selectedText(const QTableView &table);

} // namespace quotasmith::ui
