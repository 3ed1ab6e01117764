// SPDX-License-Identifier: Apache-2.0
#include "chart/picture_file.h"

#include "core/base/platform.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <array>
#include <cmath>

namespace quotasmith::chart {

namespace {

constexpr int kScreenDots = 96; ///< a pixel of a plain screen is 1/96 inch
constexpr int kPaperDots = 1200;

struct Ending {
    const char *text;
    PictureKind kind;
};
constexpr std::array<Ending, 3> kEndings{
    {{".png", PictureKind::Png}, {".svg", PictureKind::Svg}, {".pdf", PictureKind::Pdf}}};

void paintOn(QPaintDevice &device, const Chart &chart, const QSizeF &size, double scale, const Look &look)
{
    QPainter painter(&device);
    painter.scale(scale, scale);
    painter.fillRect(QRectF(QPointF(), size), look.ground);
    paint(painter, QRectF(QPointF(), size), chart, look);
}

QByteArray pngOf(const Chart &chart, const PictureForm &form, const Look &look)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    pictureOf(chart, form, look).save(&buffer, "PNG");
    return bytes;
}

QByteArray svgOf(const Chart &chart, const PictureForm &form, const Look &look)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(kScreenDots);
    generator.setSize(form.size.toSize());
    generator.setViewBox(QRectF(QPointF(), form.size));
    generator.setTitle(headingOf(chart).title);
    generator.setDescription(description(chart));
    paintOn(generator, chart, form.size, 1, look);
    return bytes;
}

QByteArray pdfOf(const Chart &chart, const PictureForm &form, const Look &look)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(kPaperDots);
    writer.setPageSize(QPageSize(form.size * 72.0 / kScreenDots, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins({});
    writer.setTitle(headingOf(chart).title);
    Look paper = look;
    paper.font = fileFont(look.font.pixelSize());
    paintOn(writer, chart, form.size, static_cast<double>(kPaperDots) / kScreenDots, paper);
    return bytes;
}

} // namespace

std::optional<PictureKind> pictureKindOf(const std::filesystem::path &file)
{
    const QString ending = QString::fromStdString(file.extension().string()).toLower();
    for (const Ending &known : kEndings)
        if (ending == QLatin1String(known.text))
            return known.kind;
    return std::nullopt;
}

QImage pictureOf(const Chart &chart, const PictureForm &form, const Look &look)
{
    QImage image((form.size * form.scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(look.ground);
    constexpr double kDotsPerMetre = kScreenDots / 0.0254;
    image.setDotsPerMeterX(static_cast<int>(std::lround(kDotsPerMetre)));
    image.setDotsPerMeterY(static_cast<int>(std::lround(kDotsPerMetre)));
    paintOn(image, chart, form.size, form.scale, look);
    return image;
}

QByteArray pictureBytes(PictureKind kind, const Chart &chart, const PictureForm &form, const Look &look)
{
    switch (kind) {
    case PictureKind::Png:
        return pngOf(chart, form, look);
    case PictureKind::Svg:
        return svgOf(chart, form, look);
    case PictureKind::Pdf:
        break;
    }
    return pdfOf(chart, form, look);
}

void savePicture(const std::filesystem::path &file, PictureKind kind, const Chart &chart, const PictureForm &form,
                 const Look &look)
{
    const QByteArray bytes = pictureBytes(kind, chart, form, look);
    base::writeFileAtomically(file, std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
}

} // namespace quotasmith::chart
