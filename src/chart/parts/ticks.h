// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

namespace quotasmith::chart {

/// The numbers of a chart an axis has to hold.
class Range {
public:
    void include(std::int64_t number);
    void include(const std::optional<std::int64_t> &number);
    bool isEmpty() const { return !m_isAny; }
    std::int64_t low() const { return m_low; }
    std::int64_t high() const { return m_high; }

private:
    bool m_isAny = false;
    std::int64_t m_low = 0, m_high = 0;
};

/// Round numbers at equal distances: 1, 2 or 5 times a power of ten, at most `most` + 1 of them, from the last at or
/// below `low` to the first at or above `high`, as far as 64 bits go. low ≤ high. Never fewer than two.
std::vector<std::int64_t> niceTicks(std::int64_t low, std::int64_t high, int most);

} // namespace quotasmith::chart
