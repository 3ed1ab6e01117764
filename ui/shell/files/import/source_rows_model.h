// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/head/table_head.h"
#include "core/ops/import/source/inspect_source.h"

#include <QAbstractTableModel>
#include <vector>

namespace quotasmith::ui {

/// The first rows of a source as they stand: what lies above the header and what is not read is grey, the header bold.
class SourceRowsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit SourceRowsModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    void setRows(std::vector<exchange::HeadRow> rows, const ops::SourceView &view);
    void clear();
    std::int64_t lineOf(int row) const { return m_rows[static_cast<std::size_t>(row)].line; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    enum class Place { Above, Header, Below };
    Place placeOf(int row) const;
    bool isRead(int column) const;

    std::vector<exchange::HeadRow> m_rows;
    std::vector<ops::SourceColumn> m_columns;
    std::int64_t m_headerLine = 1;
    std::size_t m_headerRows = 1;
};

} // namespace quotasmith::ui
