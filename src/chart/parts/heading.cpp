// SPDX-License-Identifier: Apache-2.0
#include "chart/parts/heading.h"

#include <algorithm>

namespace quotasmith::chart {

namespace {

constexpr int kTitleLines = 2, kEmptyLines = 6;

void paintLines(Canvas &canvas, QRectF &rest, const QString &text, Letters letters, const QColor &colour)
{
    for (const QString &line : canvas.wrapped(text, rest.width(), kTitleLines, letters)) {
        canvas.text(rest, Qt::AlignLeft | Qt::AlignTop, line, colour, letters);
        rest.setTop(rest.top() + canvas.lineHeight(letters));
    }
}

void paintSample(Canvas &canvas, const QRectF &box, const LegendEntry &entry)
{
    if (entry.area) {
        canvas.area(box.adjusted(box.width() / 4, 0, -box.width() / 8, 0), entry.area->colour, entry.area->fill);
        return;
    }
    const double middle = box.center().y();
    canvas.line({box.left(), middle}, {box.right(), middle}, entry.stroke.colour, entry.stroke.width,
                entry.stroke.dash);
    canvas.dot(box.center(), canvas.unit() / 2.6, entry.stroke.dot, entry.stroke.colour);
}

/// Entries side by side, in as many rows as they need.
void paintLegend(Canvas &canvas, QRectF &rest, const std::vector<LegendEntry> &legend)
{
    const double unit = canvas.unit(), sample = unit * 1.7, gap = unit * 0.4, height = unit * 1.15;
    double x = rest.left();
    for (const LegendEntry &entry : legend) {
        const double width = std::min(canvas.width(entry.name, Letters::Small), rest.width() - sample - gap);
        if (x > rest.left() && x + sample + gap + width > rest.right()) {
            x = rest.left();
            rest.setTop(rest.top() + height);
        }
        paintSample(canvas, {x, rest.top() + height * 0.22, sample, height * 0.5}, entry);
        canvas.text({x + sample + gap, rest.top(), width, height}, Qt::AlignLeft | Qt::AlignVCenter, entry.name,
                    canvas.look().text, Letters::Small);
        x += sample + gap + width + unit * 1.1;
    }
    if (!legend.empty())
        rest.setTop(rest.top() + height);
}

} // namespace

Paint barPaint(const Look &look, Role role)
{
    switch (role) {
    case Role::Target:
        return {look.target, Fill::Hollow};
    case Role::Actual:
        return {look.actual, Fill::Solid};
    case Role::LastYear:
        return {look.lastYear, Fill::Hatched};
    case Role::Forecast:
        return {look.forecast, Fill::Hatched};
    case Role::Other:
        break;
    }
    return {look.rise, Fill::Solid};
}

Stroke lineStroke(const Canvas &canvas, Role role)
{
    const Look &look = canvas.look();
    const double width = std::max(1.5, canvas.unit() / 8);
    switch (role) {
    case Role::Target:
        return {look.target, width, Dash::Dotted, Dot::Square};
    case Role::Actual:
        return {look.actual, width, Dash::Solid, Dot::Round};
    case Role::LastYear:
        return {look.lastYear, width, Dash::Dashed, Dot::Diamond};
    case Role::Forecast:
        return {look.forecast, width, Dash::Dotted, Dot::Triangle};
    case Role::Other:
        break;
    }
    return {look.rise, width, Dash::Solid, Dot::Triangle};
}

QRectF paintHeading(Canvas &canvas, const Heading &heading, const std::vector<LegendEntry> &legend)
{
    const double unit = canvas.unit();
    QRectF rest = canvas.bounds().adjusted(unit * 0.7, unit * 0.5, -unit * 0.7, -unit * 0.5);
    paintLines(canvas, rest, heading.title, Letters::Title, canvas.look().text);
    paintLines(canvas, rest, heading.subtitle, Letters::Small, canvas.look().faint);
    if (!heading.title.isEmpty() || !heading.subtitle.isEmpty())
        rest.setTop(rest.top() + unit * 0.4);
    paintLegend(canvas, rest, legend);
    if (!legend.empty())
        rest.setTop(rest.top() + unit * 0.5);
    return rest;
}

void paintEmpty(Canvas &canvas, const Heading &heading)
{
    const QRectF rest = paintHeading(canvas, heading, {});
    const QStringList lines = canvas.wrapped(heading.empty, rest.width() * 0.9, kEmptyLines);
    const double height = canvas.lineHeight();
    double y = std::max(rest.top(), rest.center().y() - height * static_cast<double>(lines.size()) / 2);
    for (const QString &line : lines) {
        canvas.text({rest.left(), y, rest.width(), height}, Qt::AlignHCenter, line, canvas.look().faint);
        y += height;
    }
    canvas.hit(rest, heading.empty);
}

} // namespace quotasmith::chart
