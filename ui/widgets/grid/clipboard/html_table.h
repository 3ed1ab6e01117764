// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace quotasmith::ui {

/// The first table of a page as spreadsheets write pages: tags in any case, attributes quoted or not, cells not always
/// closed, comments and styles between. What is no table is passed over; nothing is ever fetched or run.
class HtmlTableReader {
public:
    explicit HtmlTableReader(const QString &html) : m_html(html) {}
    /// Rows as long as they are written.
    QList<QStringList> read();

private:
    struct Tag {
        QString name; ///< small; with a slash in front when it closes
        QString attributes;
    };

    Tag readTag();
    void takeTag(const Tag &tag);
    void openCell(const Tag &tag);
    void closeCell();
    void skipTaken();
    QString cellText() const;
    void takeText(qsizetype begin, qsizetype end);
    static QString attribute(const Tag &tag, const QString &name);

    const QString &m_html;
    qsizetype m_at = 0;
    QList<QStringList> m_rows;
    QString m_cell;
    QString m_exact;    ///< the value a program added to the words of the cell
    QList<int> m_taken; ///< by column: how many rows a cell above still reaches down
    int m_span = 0;     ///< columns of the open cell; 0: none is open
    int m_rowSpan = 1;  ///< its rows
    bool m_isInside = false;
    bool m_isOver = false;
};

} // namespace quotasmith::ui
