// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace quotasmith::exchange {

inline constexpr std::int64_t kMostSheetRows = 1'048'576;
inline constexpr std::size_t kMostSheetColumns = 16'384;

/// A cell of a sheet: rows from 1, columns from 0.
struct CellReference {
    std::int64_t row = 1;
    std::size_t column = 0;
    friend bool operator==(const CellReference &, const CellReference &) = default;
};

/// Cells that are one for the eye, from the first to the last, both in it.
struct CellRange {
    CellReference first;
    CellReference last;
    friend bool operator==(const CellRange &, const CellRange &) = default;
};

/// `A1` … `XFD1048576`, also with `$`; nothing for a place no sheet has.
std::optional<CellReference> parseCellReference(std::string_view text);
/// `B2:D2`, or one cell; nothing when an end is no cell or they stand the wrong way round.
std::optional<CellRange> parseCellRange(std::string_view text);
/// `A` … `XFD`
std::string columnLetters(std::size_t column);

} // namespace quotasmith::exchange
