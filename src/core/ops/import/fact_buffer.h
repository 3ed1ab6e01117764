// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/calendar/month.h"
#include "core/plan/actual.h"

#include <cstdint>
#include <map>
#include <vector>

namespace quotasmith::ops {

/// Facts of a source by month, kept small while the whole file is read: members by number, only the amounts that are
/// said.
class FactBuffer {
public:
    struct Line {
        std::uint32_t person = 0;
        std::uint32_t account = 0;
        std::uint32_t product = 0;
        std::uint32_t present = 0;
        std::uint32_t firstValue = 0; ///< where its amounts begin among the month's
        std::uint8_t day = 0;
    };
    struct MonthLines {
        std::vector<Line> lines;
        std::vector<std::int64_t> values;
        std::uint32_t present = 0;
    };

    /// `values` by measure, only those in `line.present` are kept.
    void add(calendar::Month month, Line line, const std::int64_t *values);
    std::map<calendar::Month, MonthLines> &months() { return m_months; }
    const std::map<calendar::Month, MonthLines> &months() const { return m_months; }
    std::int64_t size() const;

private:
    std::map<calendar::Month, MonthLines> m_months;
    MonthLines *m_last = nullptr;
    calendar::Month m_lastMonth;
};

} // namespace quotasmith::ops
