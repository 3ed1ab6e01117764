// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/cases/case_kinds.h"
#include "core/exchange/cases/case_values.h"
#include "core/exchange/cases/indicators/indicator_values.h"
#include "core/spread/seasonality.h"

namespace quotasmith::exchange {

namespace {

std::optional<JsonValue> seasonJson(const Decimals &months)
{
    std::vector<std::int64_t> units;
    for (const money::Wide month : wholeWeights(months))
        units.push_back(money::narrow(month));
    const auto cycle = spread::cycleShares(units);
    if (cycle.empty())
        return std::nullopt;
    JsonValue shares = JsonValue::list(), indices = JsonValue::list();
    for (const money::Rate &share : cycle) {
        shares.items.push_back(numberJson(share));
        indices.items.push_back(numberJson(share * money::Rate(static_cast<std::int64_t>(cycle.size()), 1)));
    }
    JsonValue answer = answerOf("shares", std::move(shares));
    answer.add("indices", std::move(indices));
    return answer;
}

} // namespace

CaseRun prepareSeasonality(const std::string &id, const JsonValue &input, const JsonValue &expect)
{
    const CaseFields fields(input, id, "input", {"months"});
    const CaseFields expected(expect, id, "expect", {"shares", "indices", "refused", "tolerance"});
    checkExpectation(expected, id, {"shares", "indices"});
    return [months = fields.decimals("months")] { return seasonJson(months); };
}

} // namespace quotasmith::exchange
