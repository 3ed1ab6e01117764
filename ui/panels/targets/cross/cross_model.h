// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/board/cross_text.h"
#include "ui/models/display_unit.h"

#include <optional>
#include <QAbstractTableModel>
#include <vector>

namespace quotasmith::ui {

/// A cross table to be read: a row a member of one axis, then what has nobody to serve it, where there is any, and the
/// total; name, code, tenure, a column a member of the other axis, what finds no column, the total.
class CrossModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Column { Name, Code, Tenure, Cell, Without, Total };

    using QAbstractTableModel::QAbstractTableModel;

    /// Nothing: the model is empty.
    void setTable(std::optional<ops::Cross> cross, const ops::CrossRequest &request);
    void setUnit(DisplayUnit unit);
    void retranslate();
    const std::optional<ops::Cross> &table() const { return m_cross; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void layOut();
    Column kind(int section) const;
    const text::CrossLine &line(int row) const { return m_lines[static_cast<std::size_t>(row)]; }
    std::optional<std::int64_t> units(const QModelIndex &index) const;
    QString shownText(const QModelIndex &index) const;
    QString typedText(const QModelIndex &index) const;
    QString title(int section) const;
    int decimals() const { return m_cross->plan.settings.decimals(m_request.measure); }

    std::optional<ops::Cross> m_cross;
    ops::CrossRequest m_request;
    std::vector<text::CrossLine> m_lines;
    std::vector<Column> m_columns;
    DisplayUnit m_unit = DisplayUnit::One;
};

} // namespace quotasmith::ui
