// SPDX-License-Identifier: Apache-2.0
#include "report/paper/letters.h"

#include "chart/look.h"

#include <QFontMetricsF>
#include <QTextLayout>

namespace quotasmith::report {

namespace {

struct Size {
    double units;   ///< height of the letters
    double spacing; ///< line to line, of that height
    bool isBold;
};
/// By Letter.
constexpr std::array<Size, 7> kSizes{{{180, 1.5, true},
                                      {120, 1.6, true},
                                      {100, 1.6, true},
                                      {100, 1.6, false},
                                      {80, 1.5, false},
                                      {85, 1.35, false},
                                      {85, 1.35, true}}};

std::vector<QString> wrapped(const QString &text, const QFont &font, double width)
{
    std::vector<QString> lines;
    QString kept = text; // letter for letter, but a number stays with its sign
    kept.replace(QStringLiteral(" %"), QStringLiteral("\u00a0%"));
    QTextLayout layout(kept, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines.push_back(text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

} // namespace

Letters::Letters(double scale)
{
    for (std::size_t i = 0; i < m_faces.size(); ++i) {
        Face &face = m_faces[i];
        face.font = chart::fileFont(kSizes[i].units * scale);
        face.font.setBold(kSizes[i].isBold);
        face.ascent = QFontMetricsF(face.font).ascent();
        face.lineHeight = kSizes[i].units * scale * kSizes[i].spacing;
    }
}

/// Letter by letter: these fonts do not kern figures and Chinese, and asking for each text anew would be slow.
double Letters::width(const QString &text, Letter letter) const
{
    const Face &one = face(letter);
    double width = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const char32_t code = isPair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : text[i].unicode();
        auto found = one.advances.find(code);
        if (found == one.advances.end())
            found = one.advances.emplace(code, QFontMetricsF(one.font).horizontalAdvance(text.mid(i, isPair ? 2 : 1)))
                        .first;
        width += found->second;
        i += isPair ? 1 : 0;
    }
    return width;
}

QString Letters::elided(const QString &text, Letter letter, double width) const
{
    if (this->width(text, letter) <= width)
        return text;
    const QString dots = QStringLiteral("…");
    QString kept = text;
    while (!kept.isEmpty() && this->width(kept + dots, letter) > width)
        kept.chop(kept.back().isLowSurrogate() ? 2 : 1);
    return kept + dots;
}

std::vector<QString> Letters::lines(const QString &text, Letter letter, double width) const
{
    std::vector<QString> lines;
    for (const QString &part : text.split(QLatin1Char('\n'))) {
        if (this->width(part, letter) <= width) {
            lines.push_back(part);
            continue;
        }
        for (QString &line : wrapped(part, font(letter), width))
            lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace quotasmith::report
