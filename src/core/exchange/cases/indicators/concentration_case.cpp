// SPDX-License-Identifier: Apache-2.0
#include "core/base/error.h"
#include "core/diagnosis/customers/concentration.h"
#include "core/exchange/cases/case_kinds.h"
#include "core/exchange/cases/case_values.h"
#include "core/exchange/cases/indicators/indicator_values.h"

#include <algorithm>

namespace quotasmith::exchange {

namespace {

constexpr money::Wide kMostSum = money::Wide{1} << 125;

std::optional<JsonValue> concentrationJson(const Decimals &values)
{
    if (std::any_of(values.begin(), values.end(), [](const Decimal &value) { return value.isNegative(); }))
        return std::nullopt;
    std::vector<money::Wide> whole = wholeWeights(values);
    money::Wide left = kMostSum;
    for (const money::Wide value : whole) {
        if (value > left)
            throw base::Error("amount-overflow");
        left -= value;
    }
    return answerOf("hhi", numberJson(diagnosis::herfindahl(std::move(whole))));
}

} // namespace

CaseRun prepareConcentration(const std::string &id, const JsonValue &input, const JsonValue &expect)
{
    const CaseFields fields(input, id, "input", {"values"});
    const CaseFields expected(expect, id, "expect", {"hhi", "refused", "tolerance"});
    checkExpectation(expected, id, {"hhi"});
    return [values = fields.decimals("values")] { return concentrationJson(values); };
}

} // namespace quotasmith::exchange
