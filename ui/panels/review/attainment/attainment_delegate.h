// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace quotasmith::ui {

class ContentTable;

/// Paints a rate of attainment as heat: a ground the further from 100 % the stronger, and a bar with a mark at 100 %,
/// so that colour is not the only sign.
class AttainmentDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// The table outlives the delegate.
    explicit AttainmentDelegate(const ContentTable *table);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const ContentTable *m_table;
};

} // namespace quotasmith::ui
