// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/pages/table_content.h"

#include <QAbstractTableModel>

namespace quotasmith::ui {

/// A table one reads, over plain values. Numbers stand at the right and count in the sums of the status line.
class ContentModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(TableContent content);
    const TableContent &content() const { return m_content; }
    /// Where a row's numbers come from.
    std::optional<Destination> source(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QVariant unitsOf(const TableCell &cell, const TableColumn &column) const;

    TableContent m_content;
};

} // namespace quotasmith::ui
