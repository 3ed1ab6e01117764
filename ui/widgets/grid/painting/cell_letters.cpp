// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/grid/painting/cell_letters.h"

#include <algorithm>
#include <QPainter>
#include <QTextLayout>
#include <string_view>

namespace quotasmith::ui {

namespace {

/// More than the names on several screens.
constexpr int kMostWords = 4096;
/// Plain, bold, slanted and both, of a window that has moved between two screens.
constexpr std::size_t kMostFonts = 8;
constexpr std::string_view kNumberLetters = "0123456789,.+-%";

ShapedText shapedBy(const QFont &font, const QString &text)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    if (!line.isValid())
        return {};
    ShapedText shaped{layout.glyphRuns(), line.naturalTextWidth()};
    for (QGlyphRun &run : shaped.runs) { // the layout counts from the top of the line
        QList<QPointF> positions = run.positions();
        for (QPointF &position : positions)
            position.ry() -= line.ascent();
        run.setPositions(positions);
    }
    return shaped;
}

} // namespace

void ShapedText::paint(QPainter *painter, const QPointF &base) const
{
    for (const QGlyphRun &run : runs)
        painter->drawGlyphRun(base, run);
}

CellLetters::CellLetters(const QFont &font) : m_font(font), m_metrics(font), m_words(kMostWords)
{
    readNumberGlyphs();
}

void CellLetters::readNumberGlyphs()
{
    if (m_font.underline() || m_font.strikeOut() || m_font.overline())
        return; // lines run below all letters of a text
    QRawFont numberFont;
    for (const char letter : kNumberLetters) {
        const ShapedText shaped = shapedBy(m_font, QString(QLatin1Char(letter)));
        if (shaped.runs.size() != 1 || shaped.runs.front().glyphIndexes().size() != 1)
            return;
        const QGlyphRun &run = shaped.runs.front();
        if (numberFont.isValid() && run.rawFont() != numberFont)
            return;
        numberFont = run.rawFont();
        m_numberGlyphs[static_cast<std::size_t>(letter)] = {run.glyphIndexes().front(), shaped.width};
    }
    m_numberFont = numberFont;
}

std::optional<ShapedText> CellLetters::numberOf(const QString &text) const
{
    if (!m_numberFont.isValid())
        return std::nullopt;
    QList<quint32> indexes;
    QList<QPointF> positions;
    indexes.reserve(text.size());
    positions.reserve(text.size());
    qreal width = 0;
    for (const QChar letter : text) {
        const Glyph glyph = letter.unicode() < m_numberGlyphs.size() ? m_numberGlyphs[letter.unicode()] : Glyph();
        if (glyph.advance <= 0)
            return std::nullopt;
        indexes.append(glyph.index);
        positions.append(QPointF(width, 0));
        width += glyph.advance;
    }
    QGlyphRun run;
    run.setRawFont(m_numberFont);
    run.setGlyphIndexes(indexes);
    run.setPositions(positions);
    return ShapedText{{run}, width};
}

ShapedText CellLetters::shaped(const QString &text)
{
    if (auto number = numberOf(text))
        return *std::move(number);
    const ShapedText *known = m_words.object(text);
    if (known)
        return *known;
    const ShapedText made = shapedBy(m_font, text);
    m_words.insert(text, new ShapedText(made));
    return made;
}

CellLetters &CellFonts::of(const QFont &font)
{
    const auto known =
        std::find_if(m_fonts.begin(), m_fonts.end(), [&](const auto &letters) { return letters->font() == font; });
    if (known != m_fonts.end())
        return **known;
    if (m_fonts.size() == kMostFonts)
        m_fonts.clear();
    return *m_fonts.emplace_back(std::make_unique<CellLetters>(font));
}

} // namespace quotasmith::ui
