// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/format/short_amount.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <span>

namespace quotasmith::chart {

enum class NumberKind { Amount, Percent };

/// How the numbers of a chart are meant. A number is whole units of 10^-decimals: minor units of money, counts, or of
/// a percentage its share (with 4 decimals 0.6250 is 6250, shown as 62.5 %).
struct NumberForm {
    int decimals = 0; ///< 0 … 9
    NumberKind kind = NumberKind::Amount;
    std::optional<int> power; ///< shorten by this power of ten (0, 3, 4, 8) instead of by the largest number
};

/// In full, for tooltips and descriptions: `1,500,000.00`, `62.5 %`. Nothing: the dash.
QString exactText(std::optional<std::int64_t> number, const NumberForm &form);
/// With its sign: `+1,500.00`.
QString changeText(std::int64_t number, const NumberForm &form);

/// Short texts that belong together: all shortened alike, with as many decimals as they need.
class ShortTexts {
public:
    /// Exact, for the round numbers of an axis.
    static ShortTexts exact(std::span<const std::int64_t> numbers, const NumberForm &form);
    /// Rounded to about four digits of the largest, for numbers beside bars; in a smaller unit when others would shrink
    /// to nothing.
    static ShortTexts rounded(std::span<const std::int64_t> numbers, const NumberForm &form);

    QString text(std::int64_t number) const;
    QString change(std::int64_t number) const; ///< `+1.5M`
    QString bare(std::int64_t number) const;   ///< `1.5`: the word said elsewhere
    QString word() const { return m_shortening.word; }
    /// The form that shortens others like these.
    NumberForm form() const;
    ShortTexts withPlaces(int places) const;
    int places() const { return m_places; }

private:
    NumberForm m_form;
    text::Shortening m_shortening;
    int m_places = 0;
};

} // namespace quotasmith::chart
