// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace quotasmith::calendar {

/// One calendar month of one year. Ordered; arithmetic in whole months.
class Month {
public:
    constexpr Month() = default;
    /// month is 1 … 12.
    constexpr Month(int year, int month) : m_index(year * 12 + month - 1) {}

    constexpr int year() const { return m_index / 12; }
    constexpr int month() const { return m_index % 12 + 1; }
    constexpr Month plus(int months) const { return fromIndex(m_index + months); }
    /// Whole months from `other` to this one.
    constexpr int since(Month other) const { return m_index - other.m_index; }
    /// Months since year 0; the number stored in files is the text.
    constexpr int index() const { return m_index; }
    static constexpr Month fromIndex(int index) { return Month(index / 12, index % 12 + 1); }
    int days() const;

    /// `2027-05`
    std::string text() const;
    /// `2027-05` only; years 1900 … 2999.
    static std::optional<Month> parse(std::string_view text);

    friend constexpr auto operator<=>(Month, Month) = default;

private:
    int m_index = 0;
};

} // namespace quotasmith::calendar
