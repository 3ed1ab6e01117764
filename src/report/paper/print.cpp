// SPDX-License-Identifier: Apache-2.0
#include "report/paper/print.h"

#include "chart/paint.h"
#include "core/base/error.h"
#include "core/base/platform.h"
#include "report/paper/layout.h"

#include <QBuffer>
#include <QPageRanges>
#include <QPainter>
#include <QPdfWriter>

#include <map>

namespace quotasmith::report {

namespace {

constexpr int kPaperDots = 1200;
const QColor kInk(0x1f, 0x23, 0x28), kGrey(0x5a, 0x64, 0x70), kHairline(0xc4, 0xcc, 0xd6), kShade(0xe9, 0xee, 0xf4);

/// Paints pages in units, with the letters of each size made once.
class PagePainter {
public:
    explicit PagePainter(QPainter &painter) : m_painter(painter) {}

    void paint(const Page &page)
    {
        for (const QRectF &fill : page.fills)
            m_painter.fillRect(fill, kShade);
        m_painter.setPen(QPen(kHairline, 5));
        m_painter.drawLines(QList<QLineF>(page.lines.begin(), page.lines.end()));
        for (const PlacedText &text : page.texts) {
            m_painter.setPen(text.letter == Letter::Note ? kGrey : kInk);
            m_painter.setFont(lettersOf(text.scale).font(text.letter));
            m_painter.drawText(text.at, text.text);
        }
        for (const PlacedChart &chart : page.charts)
            paint(chart);
    }

private:
    const Letters &lettersOf(double scale) { return m_letters.try_emplace(scale, scale).first->second; }

    void paint(const PlacedChart &placed)
    {
        chart::Look look = chart::lookOf(chart::Theme::Light, placed.area.size());
        look.font = lettersOf(1).font(Letter::Cell);
        chart::paint(m_painter, placed.area, placed.chart, look);
    }

    QPainter &m_painter;
    std::map<double, Letters> m_letters;
};

} // namespace

int print(QPagedPaintDevice &device, std::span<const Paper> papers)
{
    QPainter painter(&device);
    if (!painter.isActive())
        throw base::Error("print-failed");
    const double scale = device.logicalDpiX() / kUnitsPerInch;
    painter.scale(scale, scale);
    PagePainter pages(painter);
    const QPageRanges wanted = device.pageRanges();
    int count = 0, painted = 0;
    for (const Paper &paper : papers)
        for (const Page &page : layOut(paper)) {
            ++count;
            if (!wanted.isEmpty() && !wanted.contains(count))
                continue;
            if (painted++ > 0 && !device.newPage())
                throw base::Error("print-failed");
            pages.paint(page);
        }
    return painted;
}

Pdf pdfOf(std::span<const Paper> papers)
{
    Pdf pdf;
    QBuffer buffer(&pdf.bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(kPaperDots);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    writer.setCreator(QStringLiteral("Quotasmith"));
    if (!papers.empty())
        writer.setTitle(papers.front().title);
    pdf.pages = print(writer, papers);
    return pdf;
}

int savePdf(const std::filesystem::path &file, std::span<const Paper> papers)
{
    const Pdf pdf = pdfOf(papers);
    base::writeFileAtomically(file,
                              std::string_view(pdf.bytes.constData(), static_cast<std::size_t>(pdf.bytes.size())));
    return pdf.pages;
}

} // namespace quotasmith::report
