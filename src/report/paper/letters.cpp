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
    QTextLayout layout(text, font);
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
    for (const QChar letterOf : text) {
        auto found = one.advances.find(letterOf.unicode());
        if (found == one.advances.end())
            found = one.advances.emplace(letterOf.unicode(), QFontMetricsF(one.font).horizontalAdvance(letterOf)).first;
        width += found->second;
    }
    return width;
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
