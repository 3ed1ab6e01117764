// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/xlsx/reader/archive.h"
#include "core/exchange/xlsx/reader/number_format.h"

#include <string_view>
#include <vector>

namespace quotasmith::exchange {

/// What numbers mean by the style of their cell.
class Styles {
public:
    Styles() = default; ///< every number is one
    Styles(const Archive &archive, std::string_view part);

    NumberMeaning meaning(std::size_t style) const
    {
        return style < m_meanings.size() ? m_meanings[style] : NumberMeaning::Number;
    }

private:
    friend class StyleTable;
    std::vector<NumberMeaning> m_meanings;
};

} // namespace quotasmith::exchange
