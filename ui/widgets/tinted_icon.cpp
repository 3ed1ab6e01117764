// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/tinted_icon.h"

#include "ui/widgets/shades.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace quotasmith::ui {

namespace {

constexpr const char *kLines = "#6b7c93"; ///< the colour of lines in the files
constexpr double kStrength = 0.78;        ///< of the letters' colour

QColor lineColour(QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    if (mode == QIcon::Selected)
        return palette.color(QPalette::HighlightedText);
    const QColor ground = palette.color(QPalette::Window);
    const QColor letters = palette.color(QPalette::WindowText);
    return mixed(ground, letters, mode == QIcon::Disabled ? kStrength / 2 : kStrength);
}

class TintedEngine : public QIconEngine {
public:
    explicit TintedEngine(QString file) : m_file(std::move(file)) {}

    void paint(QPainter *painter, const QRect &area, QIcon::Mode mode, QIcon::State state) override
    {
        const double ratio = painter->device()->devicePixelRatioF();
        QPixmap picture = pixmap(area.size() * ratio, mode, state);
        picture.setDevicePixelRatio(ratio);
        painter->drawPixmap(area.topLeft(), picture);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        const QByteArray colour = lineColour(mode).name().toLatin1();
        const QString key = QStringLiteral("tinted %1 %2 %3x%4")
                                .arg(m_file, QString::fromLatin1(colour))
                                .arg(size.width())
                                .arg(size.height());
        QPixmap picture;
        if (QPixmapCache::find(key, &picture))
            return picture;
        picture = QPixmap(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        QSvgRenderer(source().replace(kLines, colour)).render(&painter, QRectF(QPointF(), QSizeF(size)));
        if (mode == QIcon::Selected) { // a colour of its own may be hard to see on a selection's
            painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
            painter.fillRect(picture.rect(), lineColour(mode));
        }
        painter.end();
        QPixmapCache::insert(key, picture);
        return picture;
    }

    QIconEngine *clone() const override { return new TintedEngine(m_file); }
    QString key() const override { return QStringLiteral("tinted"); }

private:
    QByteArray source() const
    {
        QFile file(m_file);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QString m_file;
};

} // namespace

QIcon tintedIcon(const QString &name)
{
    return QIcon(new TintedEngine(QStringLiteral(":/icons/%1.svg").arg(name)));
}

} // namespace quotasmith::ui
