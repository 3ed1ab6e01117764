// SPDX-License-Identifier: Apache-2.0
#include "chart/parts/names.h"

#include <algorithm>
#include <cmath>

namespace quotasmith::chart {

namespace {

constexpr int kLines = 3;

double gapOf(const Canvas &canvas)
{
    return canvas.unit() * 0.4;
}

double widestOf(const Canvas &canvas, const std::vector<QString> &names)
{
    double widest = 0;
    for (const QString &name : names)
        widest = std::max(widest, canvas.width(name, Letters::Small));
    return widest;
}

/// Lines the names need at most; nothing fits: 0.
int linesFor(const Canvas &canvas, const std::vector<QString> &names, double room)
{
    int most = 1;
    for (const QString &name : names) {
        const QStringList lines = canvas.wrapped(name, room, kLines, Letters::Small);
        for (const QString &line : lines)
            if (canvas.width(line, Letters::Small) > room)
                return 0;
        most = std::max(most, static_cast<int>(lines.size()));
    }
    return most;
}

void paintLines(Canvas &canvas, const QString &name, const QRectF &box)
{
    const double height = canvas.lineHeight(Letters::Small);
    double y = box.top();
    for (const QString &line : canvas.wrapped(name, box.width(), kLines, Letters::Small)) {
        canvas.text({box.left(), y, box.width(), height}, Qt::AlignHCenter, line, canvas.look().text, Letters::Small);
        y += height;
    }
}

} // namespace

NamePlan planNames(const Canvas &canvas, Categories kind, const std::vector<QString> &names, double slot,
                   double mostHeight)
{
    const double widest = widestOf(canvas, names), line = canvas.lineHeight(Letters::Small), gap = gapOf(canvas);
    if (widest + gap <= slot)
        return {NameWay::Plain, line, 1};
    if (const int lines = kind == Categories::Names ? linesFor(canvas, names, slot - gap) : 0; lines > 1)
        return {NameWay::Wrapped, line * lines, 1};
    if (widest + gap <= 2 * slot && widest <= slot + canvas.unit())
        return {NameWay::Staggered, line * 2, 1};
    if (slot >= line)
        return {NameWay::Turned, std::min(widest, mostHeight), 1};
    return {NameWay::Thinned, line, static_cast<int>(std::ceil((widest + gap) / std::max(slot, 0.1)))};
}

bool fitsUpright(const Canvas &canvas, const std::vector<QString> &names, double slot)
{
    const NameWay way = planNames(canvas, Categories::Names, names, slot, 0).way;
    return way == NameWay::Plain || way == NameWay::Wrapped;
}

void paintNames(Canvas &canvas, const std::vector<QString> &names, const NamePlan &plan, double first, double slot,
                double top)
{
    const double line = canvas.lineHeight(Letters::Small), gap = gapOf(canvas);
    for (int i = 0; i < static_cast<int>(names.size()); ++i) {
        const double middle = first + (i + 0.5) * slot;
        const QString &name = names[static_cast<std::size_t>(i)];
        const auto box = [&](double width, double y, double height) {
            return QRectF(middle - width / 2, y, width, height);
        };
        switch (plan.way) {
        case NameWay::Plain:
            canvas.text(box(slot, top, line), Qt::AlignHCenter, name, canvas.look().text, Letters::Small);
            break;
        case NameWay::Wrapped:
            paintLines(canvas, name, box(slot - gap, top, plan.height));
            break;
        case NameWay::Staggered:
            canvas.text(box(2 * slot, top + (i % 2) * line, line), Qt::AlignHCenter, name, canvas.look().text,
                        Letters::Small);
            break;
        case NameWay::Turned:
            canvas.turnedText(box(line, top, plan.height), name, canvas.look().text);
            break;
        case NameWay::Thinned:
            if (i % plan.every == 0)
                canvas.text(box(slot * plan.every, top, line), Qt::AlignHCenter, name, canvas.look().text,
                            Letters::Small);
            break;
        }
    }
}

} // namespace quotasmith::chart
