// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/paper/letters.h"

#include <QLineF>
#include <QPointF>
#include <QRectF>

/// Pages with everything in its place, in units.
namespace quotasmith::report {

/// A4.
inline constexpr double kPageWidth = 5953, kPageHeight = 8419;
inline constexpr QRectF kBody{510, 820, kPageWidth - 2 * 510, kPageHeight - 820 - 760};

struct PlacedText {
    QPointF at; ///< left end of the base line
    QString text;
    Letter letter = Letter::Body;
    double scale = 1;
};
struct PlacedChart {
    QRectF area;
    chart::Chart chart;
};
struct Page {
    std::vector<PlacedText> texts;
    std::vector<QRectF> fills; ///< behind headers of tables
    std::vector<QLineF> lines;
    std::vector<PlacedChart> charts;
};

/// Where the next thing goes.
class PageFiller {
public:
    PageFiller() { m_pages.emplace_back(); }

    double y() const { return m_y; }
    double left() const { return kBody.bottom() - m_y; }
    bool isAtTop() const { return m_y <= kBody.top(); }
    /// Goes on a new page unless this much room is left.
    void need(double height);
    void nextPage();
    void advance(double height) { m_y += height; }
    Page &page() { return m_pages.back(); }
    std::vector<Page> take() { return std::move(m_pages); }

private:
    std::vector<Page> m_pages;
    double m_y = kBody.top();
};

} // namespace quotasmith::report
