// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace quotasmith::exchange {

/// What is wrong with the make-up of a row, whatever its fields mean.
enum class RowProblem {
    None,
    QuoteOpen,      ///< a quoted field never ends: the file is cut off, or a quote is stray
    QuoteMisplaced, ///< text behind a closing quote
    FieldTooLong,
    FieldsTooMany
};
/// `quote-open quote-misplaced field-too-long fields-too-many`; empty for None.
std::string_view rowProblemCode(RowProblem problem);

/// Why a cell of a workbook has no value to be read.
enum class CellFault {
    None,
    ErrorValue,       ///< `#REF!` and its like
    FormulaUncomputed ///< a formula nobody has stored the value of
};
/// `cell-error formula-uncomputed`; empty for None.
std::string_view cellFaultCode(CellFault fault);

struct CellProblem {
    std::size_t field = 0;
    CellFault fault = CellFault::None;
    std::string_view text; ///< what stands there instead; the field itself is empty
};

inline constexpr std::size_t kMostFieldBytes = std::size_t{1} << 20;
inline constexpr std::size_t kMostFields = 4096;

/// One row of a table of text. Fields are without white space around them; they live until the next row is read.
struct Row {
    std::int64_t line = 0; ///< of the source where the row begins, counted from 1
    std::span<const std::string_view> fields;
    RowProblem problem = RowProblem::None;
    std::size_t problemField = 0;
    std::span<const CellProblem> cellProblems; ///< of workbooks only, by field
};

/// Rows of a table, one after the other; rows in which every field is empty are left out.
class RowReader {
public:
    virtual ~RowReader() = default;
    /// False when there are no more rows.
    virtual bool next(Row &row) = 0;
    /// How much of the source is read, as a part of Source::length().
    virtual std::int64_t position() const = 0;
};

} // namespace quotasmith::exchange
