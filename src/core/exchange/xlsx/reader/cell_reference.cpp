// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/xlsx/reader/cell_reference.h"

#include <algorithm>

namespace quotasmith::exchange {

std::optional<CellReference> parseCellReference(std::string_view text)
{
    constexpr std::size_t kMostLetters = 3;
    constexpr std::size_t kMostDigits = 7;
    std::size_t column = 0;
    std::size_t letters = 0;
    std::int64_t row = 0;
    std::size_t digits = 0;
    for (const char byte : text) {
        const char letter = static_cast<char>(byte & ~0x20);
        if (letter >= 'A' && letter <= 'Z' && digits == 0) {
            column = column * 26 + static_cast<std::size_t>(letter - 'A') + 1;
            ++letters;
        } else if (byte >= '0' && byte <= '9' && letters > 0) {
            row = row * 10 + (byte - '0');
            ++digits;
        } else if (byte != '$') {
            return std::nullopt;
        }
        if (letters > kMostLetters || digits > kMostDigits)
            return std::nullopt;
    }
    const bool isInside = column >= 1 && column <= kMostSheetColumns && row >= 1 && row <= kMostSheetRows;
    return isInside ? std::optional(CellReference{row, column - 1}) : std::nullopt;
}

std::optional<CellRange> parseCellRange(std::string_view text)
{
    const std::size_t colon = text.find(':');
    const auto first = parseCellReference(text.substr(0, colon));
    const auto last = colon == std::string_view::npos ? first : parseCellReference(text.substr(colon + 1));
    if (!first || !last || last->row < first->row || last->column < first->column)
        return std::nullopt;
    return CellRange{*first, *last};
}

std::string columnLetters(std::size_t column)
{
    std::string letters;
    for (std::size_t rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters += static_cast<char>('A' + static_cast<int>((rest - 1) % 26));
    std::reverse(letters.begin(), letters.end());
    return letters;
}

} // namespace quotasmith::exchange
