// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/sheet.h"

namespace quotasmith::exchange {

std::string_view rowProblemCode(RowProblem problem)
{
    switch (problem) {
    case RowProblem::QuoteOpen:
        return "quote-open";
    case RowProblem::QuoteMisplaced:
        return "quote-misplaced";
    case RowProblem::FieldTooLong:
        return "field-too-long";
    case RowProblem::FieldsTooMany:
        return "fields-too-many";
    case RowProblem::None:
        break;
    }
    return {};
}

std::string_view cellFaultCode(CellFault fault)
{
    switch (fault) {
    case CellFault::ErrorValue:
        return "cell-error";
    case CellFault::FormulaUncomputed:
        return "formula-uncomputed";
    case CellFault::None:
        break;
    }
    return {};
}

} // namespace quotasmith::exchange
