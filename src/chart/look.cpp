// SPDX-License-Identifier: Apache-2.0
#include "chart/look.h"

#include <QFontInfo>

#include <algorithm>
#include <cmath>

namespace quotasmith::chart {

namespace {

/// Told apart by people who do not see red and green apart: they differ in lightness too.
void setColours(Look &look, Theme theme)
{
    const bool isLight = theme == Theme::Light;
    look.actual = isLight ? QColor(0x2b, 0x62, 0x9e) : QColor(0x6c, 0xa6, 0xe0);
    look.target = isLight ? QColor(0x5a, 0x64, 0x70) : QColor(0xb4, 0xbc, 0xc6);
    look.lastYear = isLight ? QColor(0xc7, 0x6a, 0x12) : QColor(0xf0, 0xa4, 0x50);
    look.forecast = isLight ? QColor(0x7a, 0x4f, 0xa3) : QColor(0xbd, 0x97, 0xe4);
    look.rise = isLight ? QColor(0x2a, 0x84, 0x68) : QColor(0x5c, 0xc4, 0xa0);
    look.fall = isLight ? QColor(0xb9, 0x3a, 0x32) : QColor(0xf0, 0x80, 0x72);
    look.total = look.actual;
    const std::vector<QColor> light{QColor(0x2b, 0x62, 0x9e), QColor(0xe0, 0x9a, 0x3e), QColor(0x2a, 0x84, 0x68),
                                    QColor(0x9f, 0xc1, 0xe4), QColor(0x7a, 0x4f, 0xa3), QColor(0x9d, 0xcf, 0xb8),
                                    QColor(0xb9, 0x50, 0x42), QColor(0xb8, 0xbf, 0xc7)};
    look.parts = light;
    for (QColor &part : look.parts)
        part = isLight ? part : mixed(part, Qt::white, 0.12);
}

/// Relative luminance (WCAG 2).
double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a), second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace

QColor mixed(const QColor &first, const QColor &second, double share)
{
    const auto part = [share](float a, float b) { return static_cast<float>(a + (b - a) * share); };
    return QColor::fromRgbF(part(first.redF(), second.redF()), part(first.greenF(), second.greenF()),
                            part(first.blueF(), second.blueF()));
}

QColor readableOn(const Look &look, const QColor &colour)
{
    return contrast(look.text, colour) >= contrast(look.ground, colour) ? look.text : look.ground;
}

Look lookOf(const QPalette &palette, const QFont &font)
{
    Look look;
    look.ground = palette.color(QPalette::Base);
    look.text = palette.color(QPalette::Text);
    look.faint = mixed(look.ground, look.text, 0.66);
    look.line = mixed(look.ground, look.text, 0.16);
    setColours(look, look.ground.lightnessF() > 0.5F ? Theme::Light : Theme::Dark);
    look.font = font;
    look.font.setPixelSize(std::max(QFontInfo(font).pixelSize(), 1));
    look.font.setHintingPreference(QFont::PreferNoHinting);
    return look;
}

Look lookOf(Theme theme, QSizeF size)
{
    QPalette palette;
    const bool isLight = theme == Theme::Light;
    palette.setColor(QPalette::Base, isLight ? QColor(Qt::white) : QColor(0x1e, 0x1f, 0x22));
    palette.setColor(QPalette::Text, isLight ? QColor(0x1f, 0x23, 0x28) : QColor(0xe6, 0xe6, 0xe6));
    constexpr double kSmallest = 12, kLargest = 48, kWidths = 64, kHeights = 36;
    const double pixels = std::round(std::min(size.width() / kWidths, size.height() / kHeights));
    return lookOf(palette, fileFont(std::clamp(pixels, kSmallest, kLargest)));
}

QFont fileFont(double pixels)
{
    QFont font;
    font.setFamilies({QStringLiteral("WenQuanYi Micro Hei"), font.family()});
    font.setPixelSize(static_cast<int>(pixels));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace quotasmith::chart
