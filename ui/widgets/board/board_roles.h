// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractItemModel>

namespace quotasmith::ui {

/// What a model says of a card beside its title, which is the display role. Every row is a card.
enum BoardRole : int {
    KeyRole = Qt::UserRole + 1, ///< QString: what it is called by
    ColumnRole,                 ///< QString: code of the column it stands in
    OwnerRole,                  ///< QString: whose it is; empty: nobody's
    DueRole,                    ///< QString: when, as people read it; empty: no day
    LateRole,                   ///< bool: that day is over
    BelongsRole                 ///< QStringList: what it belongs to, a line each
};

} // namespace quotasmith::ui
