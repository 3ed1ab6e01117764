// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/grid/clipboard/html_table.h"

#include <QHash>
#include <QRegularExpression>

namespace quotasmith::ui {

namespace {

/// A table wider than any spreadsheet is none.
constexpr int kMostColumns = 16384;

const QRegularExpression kReference(QStringLiteral("&(#x[0-9a-fA-F]+|#[0-9]+|[a-zA-Z]+);?"));

QString referred(const QString &name)
{
    if (name.startsWith(QStringLiteral("#"))) {
        const bool isHex = name.startsWith(QStringLiteral("#x"));
        const uint code = isHex ? name.mid(2).toUInt(nullptr, 16) : name.mid(1).toUInt();
        return code > 0 && code <= 0x10FFFF ? QString::fromUcs4(reinterpret_cast<const char32_t *>(&code), 1)
                                            : QString();
    }
    static const QHash<QString, QString> kNames{
        {QStringLiteral("amp"), QStringLiteral("&")},    {QStringLiteral("lt"), QStringLiteral("<")},
        {QStringLiteral("gt"), QStringLiteral(">")},     {QStringLiteral("quot"), QStringLiteral("\"")},
        {QStringLiteral("nbsp"), QStringLiteral(" ")},   {QStringLiteral("yen"), QStringLiteral("¥")},
        {QStringLiteral("minus"), QStringLiteral("-")},  {QStringLiteral("mdash"), QStringLiteral("—")},
        {QStringLiteral("permil"), QStringLiteral("‰")}, {QStringLiteral("apos"), QStringLiteral("'")},
        {QStringLiteral("times"), QStringLiteral("×")},
    };
    return kNames.value(name, QLatin1Char('&') + name + QLatin1Char(';'));
}

QString decoded(const QString &text)
{
    QString result;
    qsizetype at = 0;
    for (auto found = kReference.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        result += QStringView(text).mid(at, match.capturedStart() - at);
        result += referred(match.captured(1));
        at = match.capturedEnd();
    }
    return result += QStringView(text).mid(at);
}

} // namespace

QList<QStringList> HtmlTableReader::read()
{
    while (m_at < m_html.size() && !m_isOver) {
        const qsizetype open = m_html.indexOf(QLatin1Char('<'), m_at);
        takeText(m_at, open < 0 ? m_html.size() : open);
        if (open < 0)
            break;
        m_at = open;
        if (QStringView(m_html).mid(open).startsWith(QStringLiteral("<!--"))) {
            const qsizetype end = m_html.indexOf(QStringLiteral("-->"), open);
            m_at = end < 0 ? m_html.size() : end + 3;
        } else {
            takeTag(readTag());
        }
    }
    closeCell();
    return std::move(m_rows);
}

HtmlTableReader::Tag HtmlTableReader::readTag()
{
    const qsizetype begin = m_at + 1;
    QChar quote;
    for (++m_at; m_at < m_html.size(); ++m_at) {
        const QChar sign = m_html[m_at];
        if (quote.isNull() && sign == QLatin1Char('>'))
            break;
        if (sign == quote)
            quote = QChar();
        else if (quote.isNull() && (sign == QLatin1Char('"') || sign == QLatin1Char('\'')))
            quote = sign;
    }
    const QString inner = m_html.mid(begin, m_at - begin);
    m_at = qMin(m_at + 1, m_html.size());
    static const QRegularExpression kName(QStringLiteral("^/?[a-zA-Z][a-zA-Z0-9:]*"));
    const QString name = kName.match(inner).captured();
    return {name.toLower(), inner.mid(name.size())};
}

void HtmlTableReader::takeTag(const Tag &tag)
{
    if (tag.name == QStringLiteral("table")) {
        m_isInside = true;
    } else if (!m_isInside) {
        return;
    } else if (tag.name == QStringLiteral("/table")) {
        m_isOver = true;
    } else if (tag.name == QStringLiteral("tr")) {
        closeCell();
        m_rows << QStringList();
    } else if (tag.name == QStringLiteral("td") || tag.name == QStringLiteral("th")) {
        openCell(tag);
    } else if (tag.name == QStringLiteral("/td") || tag.name == QStringLiteral("/th") ||
               tag.name == QStringLiteral("/tr")) {
        closeCell();
    } else if (tag.name == QStringLiteral("br")) {
        m_cell += QLatin1Char('\n');
    }
}

void HtmlTableReader::openCell(const Tag &tag)
{
    closeCell();
    if (m_rows.isEmpty())
        m_rows << QStringList();
    constexpr int kMostRows = 1 << 20;
    m_rowSpan = qBound(1, attribute(tag, QStringLiteral("rowspan")).toInt(), kMostRows);
    m_span = qBound(1, attribute(tag, QStringLiteral("colspan")).toInt(), kMostColumns);
    m_exact = attribute(tag, QStringLiteral("sdval"));
    if (m_exact.isEmpty())
        m_exact = attribute(tag, QStringLiteral("x:num"));
}

void HtmlTableReader::closeCell()
{
    if (m_span == 0)
        return;
    skipTaken();
    QStringList &row = m_rows.last();
    for (int i = 0; i < m_span && row.size() < kMostColumns; ++i) {
        if (m_taken.size() <= row.size())
            m_taken.resize(row.size() + 1);
        m_taken[row.size()] = m_rowSpan - 1;
        row << (i == 0 ? cellText() : QString());
    }
    m_span = 0;
    m_cell.clear();
}

/// Steps over the columns that cells of the rows above reach down into.
void HtmlTableReader::skipTaken()
{
    QStringList &row = m_rows.last();
    while (row.size() < m_taken.size() && m_taken[row.size()] > 0) {
        --m_taken[row.size()];
        row << QString();
    }
}

/// A share is taken as its words: `40%`, not 0.4.
QString HtmlTableReader::cellText() const
{
    const QString words = decoded(m_cell).trimmed();
    const bool isShare = words.endsWith(QLatin1Char('%')) || words.endsWith(QStringLiteral("％"));
    return m_exact.isEmpty() || isShare ? words : m_exact;
}

/// Line breaks of the page itself are blanks.
void HtmlTableReader::takeText(qsizetype begin, qsizetype end)
{
    if (m_span == 0)
        return;
    static const QRegularExpression kBlanks(QStringLiteral("[ \\t\\r\\n]+"));
    m_cell += m_html.mid(begin, end - begin).replace(kBlanks, QStringLiteral(" "));
}

QString HtmlTableReader::attribute(const Tag &tag, const QString &name)
{
    const QRegularExpression form(QStringLiteral("(?:^|\\s)%1\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s>]+))")
                                      .arg(QRegularExpression::escape(name)),
                                  QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(tag.attributes);
    for (int group = 1; group <= 3; ++group)
        if (!match.captured(group).isEmpty())
            return decoded(match.captured(group));
    return {};
}

} // namespace quotasmith::ui
