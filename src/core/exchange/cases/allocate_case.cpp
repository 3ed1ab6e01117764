// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/cases/case_kinds.h"
#include "core/exchange/cases/case_values.h"
#include "core/money/apportion.h"

namespace quotasmith::exchange {

namespace {

struct Allocation {
    Decimal total, unit;
    Decimals weights;
    bool isCumulative = false;
};

std::optional<JsonValue> allocate(const Allocation &asked)
{
    const auto total = wholeUnits(asked.total, asked.unit);
    if (!total)
        return std::nullopt;
    const std::vector<money::Wide> whole = wholeWeights(asked.weights);
    const std::span<const money::Wide> weights(whole);
    const auto units =
        asked.isCumulative ? money::cumulative(*total, weights) : money::largestRemainder(*total, weights);
    if (!units)
        return std::nullopt;
    Decimals parts;
    for (const std::int64_t part : *units)
        parts.push_back(asked.unit.times(part));
    return answerOf("parts", jsonOf(parts));
}

} // namespace

CaseRun prepareAllocate(const std::string &id, const JsonValue &input, const JsonValue &expect)
{
    const CaseFields fields(input, id, "input", {"total", "weights", "unit", "method"});
    const CaseFields expected(expect, id, "expect", {"parts", "refused", "tolerance"});
    checkExpectation(expected, id, {"parts"});
    if (expected.has("parts"))
        expected.decimals("parts");
    const std::size_t method = fields.word("method", {"largest_remainder", "cumulative"}, "largest_remainder");
    const Allocation asked{fields.decimal("total"), fields.unit(), fields.decimals("weights"), method == 1};
    return [asked] { return allocate(asked); };
}

} // namespace quotasmith::exchange
