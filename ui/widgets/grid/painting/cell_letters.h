// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <memory>
#include <optional>
#include <QCache>
#include <QFont>
#include <QFontMetrics>
#include <QGlyphRun>
#include <QList>
#include <vector>

class QPainter;

namespace quotasmith::ui {

/// A text ready to be painted: its glyphs, from the left end of the base line, and how wide it is.
struct ShapedText {
    QList<QGlyphRun> runs;
    qreal width = 0;

    /// `base` is the left end of the base line.
    void paint(QPainter *painter, const QPointF &base) const;
};

/// The texts of one font, shaped once each: finding the glyphs of a text costs more than painting them, and a grid
/// paints a thousand texts for each line it scrolls. What comes out follows from font and text alone.
///
/// Digits and the signs around them are put together from their single glyphs, so that a number nobody has seen before
/// costs nothing either; digits then stand below each other whatever the font does between two of them.
class CellLetters {
public:
    explicit CellLetters(const QFont &font);

    const QFont &font() const { return m_font; }
    const QFontMetrics &metrics() const { return m_metrics; }
    /// The text in one line.
    ShapedText shaped(const QString &text);

private:
    struct Glyph {
        quint32 index = 0;
        qreal advance = 0;
    };
    void readNumberGlyphs();
    std::optional<ShapedText> numberOf(const QString &text) const;

    QFont m_font;
    QFontMetrics m_metrics;
    QRawFont m_numberFont; ///< invalid: the font has not all of a number's letters
    std::array<Glyph, 128> m_numberGlyphs{};
    QCache<QString, ShapedText> m_words;
};

/// The letters of the few fonts a grid is painted with.
class CellFonts {
public:
    CellLetters &of(const QFont &font);

private:
    std::vector<std::unique_ptr<CellLetters>> m_fonts;
};

} // namespace quotasmith::ui
