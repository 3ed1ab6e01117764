// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/typing/typed_table.h"

#include <functional>
#include <QStringList>
#include <vector>

namespace quotasmith::ui {

/// A column of rows that are typed.
struct RowColumn {
    enum class Need { Needed, Free };
    enum class Shape { Number, Words };

    QString title;
    QString tip = {};
    Need need = Need::Needed;
    Shape shape = Shape::Number;
    /// Reads a text that is not empty: why it is refused, else empty and in `shown` what the cell says from then on.
    std::function<QString(const QString &typed, QString &shown)> read = {};
    std::function<QStringList()> choices = {}; ///< what a cell may say, where that is known
};

/// Rows typed into a grid that belong to something that is saved as a whole: a row begins in the empty one at the end
/// and goes when all of it is cleared. A last column may say something of each row.
class RowGridModel : public TypedTable {
    Q_OBJECT

public:
    using TypedTable::TypedTable;

    void setColumns(std::vector<RowColumn> columns);
    /// Empty: no such column.
    void setRemarkTitle(const QString &title);
    void setRemarks(std::vector<QString> remarks); ///< by row
    void setWritable(bool isWritable);
    /// Drops rows that are not whole and texts that were refused.
    void show(std::vector<QStringList> rows);

    /// As shown; every needed cell of a whole row is said.
    const std::vector<QStringList> &rows() const { return m_rows; }
    bool isWhole(int row) const;
    /// Why the rows cannot be saved as they are; empty when they can.
    QString problem() const;
    bool isRow(int row) const { return row >= 0 && row < static_cast<int>(m_rows.size()); }
    void remove(int row);
    QStringList choices(int column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// Somebody typed, or took a row away.
    void edited();

protected:
    CellKey keyOf(const QModelIndex &cell) const override;
    QList<GridRefusal> write(const QList<GridEdit> &edits, const TypingStep &step) override;
    bool type(const QModelIndex &cell, const QString &typed) override;

private:
    QString textAt(const QModelIndex &cell) const;
    bool isTyped(int column) const { return column < static_cast<int>(m_columns.size()); }
    const RowColumn &column(int section) const { return m_columns[static_cast<std::size_t>(section)]; }
    /// What a typed text would say in a cell; the reason of a refused one.
    QString read(const GridEdit &edit, QString &shown) const;
    void put(const QModelIndex &cell, const QString &shown);
    void dropEmptyRows();

    std::vector<RowColumn> m_columns;
    std::vector<QStringList> m_rows;
    std::vector<QString> m_remarks;
    QString m_remarkTitle;
    bool m_isWritable = false;
};

} // namespace quotasmith::ui
