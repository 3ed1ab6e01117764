// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/grid_editing.h"

#include <QDialog>

namespace quotasmith::ui {

/// The cells of a block that will not take their values, with the reasons, before anything is written. Accepted: the
/// others are to be set.
class RefusedDialog : public QDialog {
    Q_OBJECT

public:
    /// `others`: how many can be set; with none there is only something to read.
    RefusedDialog(const QList<GridRefusal> &refused, int others, GridSource source, QWidget *parent = nullptr);
};

/// A table of another size than the selection: paste it from the top left corner in its own size, or not. Accepted:
/// paste.
class PasteSizeDialog : public QDialog {
    Q_OBJECT

public:
    struct Sizes {
        int rows = 0; ///< of the table
        int columns = 0;
        int selectedRows = 0;
        int selectedColumns = 0;
        int roomRows = 0; ///< from the corner on
        int roomColumns = 0;
    };
    explicit PasteSizeDialog(const Sizes &sizes, QWidget *parent = nullptr);
};

} // namespace quotasmith::ui
