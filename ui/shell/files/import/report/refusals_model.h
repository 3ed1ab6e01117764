// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/import_report.h"

#include <QAbstractTableModel>

namespace quotasmith::ui {

/// The lines that are refused: place, what stands there, why. Sorts by `kSortRole`.
class RefusalsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Column { Line, Field, Text, Reason };
    static constexpr int kColumns = 4;
    static constexpr int kSortRole = Qt::UserRole;

    explicit RefusalsModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    void setRefused(exchange::Refusals refused);
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    exchange::Refusals m_refused;
};

} // namespace quotasmith::ui
