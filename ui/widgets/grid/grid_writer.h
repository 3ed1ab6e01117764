// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/grid/cell_edits.h"

#include <QWidget>

namespace quotasmith::ui {

/// Brings values into a grid's model: one value as if typed, several as one step of the model's own (GridEditing).
/// Where some are refused it asks first.
class GridWriter {
public:
    /// `asker`: over which questions are shown.
    explicit GridWriter(QWidget *asker) : m_asker(asker) {}

    /// `refused`: cells known to be in the way before the model is asked. False: nothing was written.
    bool write(QAbstractItemModel *model, const QList<GridEdit> &edits, GridSource source,
               QList<GridRefusal> refused = {}) const;

private:
    bool writeEach(QAbstractItemModel *model, const QList<GridEdit> &edits, GridSource source,
                   QList<GridRefusal> refused) const;
    bool areOthersWanted(const QList<GridRefusal> &refused, qsizetype others, GridSource source) const;

    QWidget *m_asker;
};

} // namespace quotasmith::ui
