// SPDX-License-Identifier: Apache-2.0
#include "chart/parts/scale.h"

#include "core/money/rounding.h"

#include <algorithm>
#include <limits>

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

std::int64_t clamped(money::Wide value)
{
    return static_cast<std::int64_t>(std::clamp<money::Wide>(value, std::numeric_limits<std::int64_t>::min(),
                                                             std::numeric_limits<std::int64_t>::max()));
}

/// A single number gets something around it to stand in.
Range widened(const Range &range, const NumberForm &form)
{
    if (range.low() != range.high())
        return range;
    money::Wide whole = 1;
    for (int i = form.kind == NumberKind::Percent ? 1 : 0; i < form.decimals; ++i)
        whole *= 10;
    const money::Wide number = range.low(), around = std::max(whole, (number < 0 ? -number : number) / 10);
    Range wide = range;
    wide.include(clamped(number + around));
    if (number != 0)
        wide.include(clamped(number - around));
    return wide;
}

} // namespace

Scale::Scale(const Range &given, const NumberForm &form, int most) : Scale(widened(given, form), form, most, Wide{}) {}

Scale::Scale(const Range &range, const NumberForm &form, int most, Wide)
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
