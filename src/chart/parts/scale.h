// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "chart/number_form.h"
#include "chart/parts/ticks.h"

#include <functional>

namespace quotasmith::chart {

/// An axis of numbers: round ticks with their words, and where a number lies between two pixels.
class Scale {
public:
    /// From the lowest to the highest number; at most `most` + 1 ticks.
    Scale(const Range &range, const NumberForm &form, int most);
    /// As many ticks as leave their words room side by side on `length`.
    static Scale lying(const Range &range, const NumberForm &form, double length,
                       const std::function<double(const QString &)> &width);

    const std::vector<std::int64_t> &ticks() const { return m_ticks; }
    QString text(std::int64_t tick) const { return m_texts.text(tick); }
    /// Between `from` (low) and `to` (high).
    double place(std::int64_t number, double from, double to) const;
    /// Room above the highest tick, as a share of the axis: 5 % over 100 %.
    void addHead(double share) { m_high += share * (m_high - m_low); }

private:
    struct Wide {};
    Scale(const Range &range, const NumberForm &form, int most, Wide); ///< of more than one number

    std::vector<std::int64_t> m_ticks;
    ShortTexts m_texts;
    double m_low = 0, m_high = 0;
};

} // namespace quotasmith::chart
