// SPDX-License-Identifier: Apache-2.0
#include "core/ops/targets/typed_value.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/money/amount_problem.h"

#include <algorithm>

namespace quotasmith::ops {

spread::ValueExpression requireValue(std::string_view typed, int decimals)
{
    const spread::ParsedValue parsed = spread::parseValue(typed, decimals);
    if (parsed.value)
        return *parsed.value;
    const std::string_view before = typed.substr(0, std::min(parsed.at, typed.size()));
    throw base::Error("value-bad", {{"value", std::string(typed)},
                                    {"problem", std::string(money::amountProblemCode(parsed.problem))},
                                    {"at", std::to_string(base::codePoints(before).size() + 1)}});
}

} // namespace quotasmith::ops
