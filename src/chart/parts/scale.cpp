// SPDX-License-Identifier: Apache-2.0
#include "chart/parts/scale.h"

#include <algorithm>

namespace quotasmith::chart {

namespace {

constexpr int kMostLying = 9;

bool hasRoom(const Scale &scale, double length, const std::function<double(const QString &)> &width)
{
    const std::vector<std::int64_t> &ticks = scale.ticks();
    double widest = 0;
    for (const std::int64_t tick : ticks)
        widest = std::max(widest, width(scale.text(tick)));
    return widest * 1.4 * static_cast<double>(ticks.size() - 1) <= length;
}

} // namespace

Scale::Scale(const Range &range, const NumberForm &form, int most)
    : m_ticks(niceTicks(range.low(), range.high(), most)), m_texts(ShortTexts::exact(m_ticks, form)),
      m_low(static_cast<double>(std::min(m_ticks.front(), range.low()))),
      m_high(static_cast<double>(std::max(m_ticks.back(), range.high())))
{
}

Scale Scale::lying(const Range &range, const NumberForm &form, double length,
                   const std::function<double(const QString &)> &width)
{
    int most = kMostLying;
    Scale scale(range, form, most);
    while (most > 2 && !hasRoom(scale, length, width))
        scale = Scale(range, form, --most);
    return scale;
}

double Scale::place(std::int64_t number, double from, double to) const
{
    return from + (static_cast<double>(number) - m_low) / (m_high - m_low) * (to - from);
}

} // namespace quotasmith::chart
