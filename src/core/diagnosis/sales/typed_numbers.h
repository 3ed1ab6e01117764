// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/input/input.h"

#include <array>
#include <map>
#include <string>
#include <string_view>

namespace quotasmith::diagnosis {

/// Numbers people typed of a measure, by month: what stands in where facts know nothing. Money in minor units.
/// A month takes the shortest period that covers it (an amount of several months lies evenly on them), else its weeks:
/// the sum of an amount, the mean of a ratio. Of amounts a place has what was typed for it, else the sum of the places
/// below it; ratios are never summed. What
/// was typed for the company stands at the root of the organisation and counts on every axis.
class TypedNumbers {
public:
    explicit TypedNumbers(const Input &input);
    std::optional<money::Rate> find(plan::Axis axis, std::string_view code, int position, calendar::Month month) const;

private:
    using ByPosition = std::map<int, money::Rate>;
    using ByMonth = std::map<calendar::Month, ByPosition>;
    std::array<std::map<std::string, ByMonth, std::less<>>, 3> m_numbers; ///< by Axis and code
};

} // namespace quotasmith::diagnosis
