// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/pages/table_export.h"

#include <QAbstractItemView>

namespace quotasmith::ui {

/// What a table or a tree shows: the columns and rows that are seen, in their order, numbers as exact values. A row
/// without a word, as the one to type into, is left out; in a tree what stands below a row follows it, indented.
TableContent contentOf(const QAbstractItemView &view);

/// The context menu of every table and tree of the program that has no menu of its own, wherever it is: the actions of
/// the view, else copying, and saving it as CSV or a workbook. While it lives.
class TableMenu : public QObject {
    Q_OBJECT

public:
    /// The session outlives it; `asker`: what the dialogs belong to.
    TableMenu(DocumentSession &session, QWidget *asker);

Q_SIGNALS:
    void said(const QString &sentence);
    /// It could not be written.
    void told(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void open(QAbstractItemView &view, const QPoint &at);

    TableExport m_export;
};

} // namespace quotasmith::ui
