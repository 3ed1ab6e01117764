// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QObject>
#include <QTableView>
#include <QTimer>
#include <QVariantMap>

namespace quotasmith::ui {

/// Keeps the columns of a table wide enough for what is seen in them. A width that the user has chosen stays, under the
/// column's heading, until a double click on the heading's edge fits it again. A change or a scroll looks at the rows
/// in view only, however many there are.
class ColumnWidths : public QObject {
    Q_OBJECT

public:
    explicit ColumnWidths(QTableView *table);

    /// Every column to what is in its first rows and its heading.
    void fit();
    void fitColumn(int column);
    /// Widens what has become too narrow in the rows in view.
    void widen(int firstColumn, int lastColumn);
    /// The same once scrolling has come to rest.
    void widenSoon();

    /// The widths that the user has chosen, by heading.
    QVariantMap choices() const;
    void setChoices(const QVariantMap &choices);

Q_SIGNALS:
    /// The user has chosen a width, or given one up.
    void chosen();

private:
    QString headingOf(int column) const;
    int widthOf(int column) const;
    void resize(int column, int width);

    QTableView *m_table;
    QHash<QString, int> m_chosen; ///< by heading
    bool m_isResizing = false;
    QTimer m_rest;
};

} // namespace quotasmith::ui
