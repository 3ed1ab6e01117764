// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

class QMimeData;

/// Tables on the clipboard, as spreadsheets put and take them.
namespace quotasmith::ui {

/// Rows of cells, all of the same length; none: an empty table.
using CellTexts = QList<QStringList>;

/// What LibreOffice, Excel, WPS or any other program put there: the table of its HTML, with exact values where the
/// program adds them (`sdval`, `x:num`), else its tab-separated text.
CellTexts readTable(const QMimeData &data);
/// Tab-separated text: quoted cells may hold tabs, quotes and line breaks; any line ending, one at the end means no
/// row.
CellTexts readSeparated(const QString &text);
/// The first table of a page; spanned cells are empty but for the first. Nothing: there is none.
CellTexts readHtmlTable(const QString &html);

/// One cell to put there.
struct CopiedCell {
    QString text;
    int decimals = -1; ///< of a number written plainly (`-1200.50`); -1: words
};
QString separatedText(const QList<QList<CopiedCell>> &rows);
/// Numbers as numbers and words as words, whatever they look like: codes keep their leading zeros.
QString htmlText(const QList<QList<CopiedCell>> &rows);

} // namespace quotasmith::ui
