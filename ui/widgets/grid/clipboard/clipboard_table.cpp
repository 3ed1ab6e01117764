// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/grid/clipboard/clipboard_table.h"

#include "ui/widgets/grid/clipboard/html_table.h"

#include <algorithm>
#include <optional>
#include <QMimeData>

namespace quotasmith::ui {

namespace {

constexpr QLatin1Char kQuote('"');

/// A text read row by row and cell by cell.
class SeparatedReader {
public:
    explicit SeparatedReader(const QString &text) : m_text(text) {}

    CellTexts read()
    {
        while (m_at < m_text.size())
            readRow();
        return std::move(m_rows);
    }

private:
    void readRow()
    {
        QStringList row;
        do
            row << readCell();
        while (accept(QLatin1Char('\t')));
        if (accept(QLatin1Char('\r')))
            accept(QLatin1Char('\n'));
        else
            accept(QLatin1Char('\n'));
        m_rows << row;
    }

    QString readCell()
    {
        if (const auto quoted = readQuoted())
            return *quoted;
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && !isEnd(m_text[m_at]))
            ++m_at;
        return m_text.mid(begin, m_at - begin);
    }

    /// A quoted cell ends with its row or cell; what looks quoted and does not is taken as it stands.
    std::optional<QString> readQuoted()
    {
        if (m_at >= m_text.size() || m_text[m_at] != kQuote)
            return std::nullopt;
        QString cell;
        for (qsizetype at = m_at + 1; at < m_text.size(); ++at) {
            if (m_text[at] != kQuote) {
                cell += m_text[at];
            } else if (at + 1 < m_text.size() && m_text[at + 1] == kQuote) {
                cell += kQuote;
                ++at;
            } else if (at + 1 == m_text.size() || isEnd(m_text[at + 1])) {
                m_at = at + 1;
                return cell;
            } else {
                return std::nullopt;
            }
        }
        return std::nullopt;
    }

    static bool isEnd(QChar sign)
    {
        return sign == QLatin1Char('\t') || sign == QLatin1Char('\n') || sign == QLatin1Char('\r');
    }

    bool accept(QLatin1Char wanted)
    {
        if (m_at >= m_text.size() || m_text[m_at] != wanted)
            return false;
        ++m_at;
        return true;
    }

    const QString &m_text;
    qsizetype m_at = 0;
    CellTexts m_rows;
};

CellTexts squared(CellTexts rows)
{
    qsizetype width = 0;
    for (const QStringList &row : rows)
        width = std::max(width, row.size());
    for (QStringList &row : rows)
        while (row.size() < width)
            row << QString();
    return rows;
}

QString quoted(QString text)
{
    if (!text.contains(QLatin1Char('\t')) && !text.contains(QLatin1Char('\n')) && !text.contains(QLatin1Char('\r')) &&
        !text.startsWith(kQuote))
        return text;
    return kQuote + text.replace(kQuote, QStringLiteral("\"\"")) + kQuote;
}

QString htmlCell(const CopiedCell &cell)
{
    if (cell.decimals < 0)
        return QStringLiteral("<td style=\"mso-number-format:'\\@'\">%1</td>")
            .arg(cell.text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")));
    QString form = QStringLiteral("#,##0");
    if (cell.decimals > 0)
        form += QLatin1Char('.') + QString(cell.decimals, QLatin1Char('0'));
    return QStringLiteral(
               "<td align=\"right\" sdval=\"%1\" sdnum=\"1033;1033;%2\" style=\"mso-number-format:'%3'\">%1</td>")
        .arg(cell.text, form, QString(form).replace(QLatin1Char(','), QStringLiteral("\\,")));
}

} // namespace

CellTexts readTable(const QMimeData &data)
{
    if (data.hasHtml())
        if (CellTexts table = readHtmlTable(data.html()); !table.isEmpty())
            return table;
    return data.hasText() ? readSeparated(data.text()) : CellTexts();
}

CellTexts readSeparated(const QString &text)
{
    return squared(SeparatedReader(text).read());
}

CellTexts readHtmlTable(const QString &html)
{
    return squared(HtmlTableReader(html).read());
}

QString separatedText(const QList<QList<CopiedCell>> &rows)
{
    QStringList lines;
    for (const QList<CopiedCell> &row : rows) {
        QStringList cells;
        for (const CopiedCell &cell : row)
            cells << quoted(cell.text);
        lines << cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n'));
}

QString htmlText(const QList<QList<CopiedCell>> &rows)
{
    QString html = QStringLiteral("<html><head><meta charset=\"utf-8\"></head><body><table>");
    for (const QList<CopiedCell> &row : rows) {
        html += QStringLiteral("<tr>");
        for (const CopiedCell &cell : row)
            html += htmlCell(cell);
        html += QStringLiteral("</tr>");
    }
    return html + QStringLiteral("</table></body></html>");
}

} // namespace quotasmith::ui
