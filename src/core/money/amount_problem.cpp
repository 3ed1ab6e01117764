// SPDX-License-Identifier: Apache-2.0
#include "core/money/amount_problem.h"

namespace quotasmith::money {

std::string_view amountProblemCode(AmountProblem problem)
{
    switch (problem) {
    case AmountProblem::NotANumber:
        return "not-a-number";
    case AmountProblem::MisplacedSeparator:
        return "misplaced-separator";
    case AmountProblem::TooFine:
        return "too-fine";
    case AmountProblem::TooLarge:
        return "too-large";
    case AmountProblem::UnitNotAllowed:
        return "unit-not-allowed";
    case AmountProblem::None:
        break;
    }
    return "missing";
}

} // namespace quotasmith::money
