// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/settings/appearance.h"

#include <QApplication>

namespace quotasmith::ui {

namespace {

QPalette withFaint(QPalette palette, const QColor &faint)
{
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faint);
    palette.setColor(QPalette::PlaceholderText, faint);
    return palette;
}

QPalette light()
{
    QPalette palette(QColor(240, 240, 241), QColor(246, 246, 247));
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::AlternateBase, QColor(247, 248, 250));
    palette.setColor(QPalette::WindowText, QColor(28, 30, 34));
    palette.setColor(QPalette::Text, QColor(28, 30, 34));
    palette.setColor(QPalette::ButtonText, QColor(28, 30, 34));
    palette.setColor(QPalette::Highlight, QColor(45, 105, 170));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(31, 95, 165));
    palette.setColor(QPalette::ToolTipBase, QColor(255, 252, 232));
    palette.setColor(QPalette::ToolTipText, QColor(28, 30, 34));
    return withFaint(palette, QColor(150, 152, 158));
}

QPalette dark()
{
    QPalette palette(QColor(52, 53, 57), QColor(40, 41, 44));
    palette.setColor(QPalette::Base, QColor(30, 31, 33));
    palette.setColor(QPalette::AlternateBase, QColor(36, 37, 40));
    palette.setColor(QPalette::WindowText, QColor(228, 229, 232));
    palette.setColor(QPalette::Text, QColor(228, 229, 232));
    palette.setColor(QPalette::ButtonText, QColor(228, 229, 232));
    palette.setColor(QPalette::Highlight, QColor(58, 112, 184));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(120, 175, 240));
    palette.setColor(QPalette::ToolTipBase, QColor(64, 66, 70));
    palette.setColor(QPalette::ToolTipText, QColor(235, 236, 238));
    return withFaint(palette, QColor(120, 122, 128));
}

} // namespace

QPalette paletteOf(Scheme scheme)
{
    return scheme == Scheme::Dark ? dark() : light();
}

Appearance::Appearance(const ViewSettings &view, QObject *parent)
    : QObject(parent), m_view(view), m_systemFont(QApplication::font()), m_systemPalette(QApplication::palette())
{
    connect(&view, &ViewSettings::appearanceChanged, this, &Appearance::apply);
    apply();
}

void Appearance::apply()
{
    if (m_view.scheme() != m_scheme) {
        m_scheme = m_view.scheme();
        QApplication::setPalette(m_scheme == Scheme::System ? m_systemPalette : paletteOf(m_scheme));
    }
    if (m_view.letters() == m_letters)
        return;
    m_letters = m_view.letters();
    QFont font = m_systemFont;
    if (m_systemFont.pointSizeF() > 0)
        font.setPointSizeF(m_systemFont.pointSizeF() * m_letters / 100);
    else
        font.setPixelSize(m_systemFont.pixelSize() * m_letters / 100);
    QApplication::setFont(font);
}

} // namespace quotasmith::ui
