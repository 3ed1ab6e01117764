// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/sales/funnel_need.h"
#include "core/exchange/cases/case_kinds.h"
#include "core/exchange/cases/case_values.h"
#include "core/exchange/cases/indicators/indicator_values.h"

#include <algorithm>

namespace quotasmith::exchange {

namespace {

using money::Rate;

struct Funnelling {
    std::optional<std::int64_t> deals; ///< nothing: as many as the target needs
    std::optional<Decimal> target, deal;
    Decimals rates;
};

bool isAboveZero(const Decimal &number)
{
    return !number.isNegative() && !number.isZero();
}

bool isSound(const Funnelling &asked)
{
    return (!asked.target || !asked.target->isNegative()) && (!asked.deal || isAboveZero(*asked.deal)) &&
           std::all_of(asked.rates.begin(), asked.rates.end(), isAboveZero);
}

std::optional<JsonValue> funnelJson(const Funnelling &asked)
{
    if (!isSound(asked))
        return std::nullopt;
    const auto target = asked.target ? std::optional(exactly(*asked.target)) : std::nullopt;
    const auto size = asked.deal ? std::optional(exactly(*asked.deal)) : std::nullopt;
    std::vector<Rate> rates;
    for (const Decimal &rate : asked.rates)
        rates.push_back(exactly(rate));
    const std::int64_t deals = asked.deals ? *asked.deals : diagnosis::dealsFor(*target, *size);
    const diagnosis::FunnelNeed need = diagnosis::funnelNeed(deals, rates, size, target);
    JsonValue stages = JsonValue::list();
    for (const std::int64_t stage : need.stages)
        stages.items.push_back(countJson(stage));
    JsonValue answer = answerOf("deals", countJson(need.deals));
    answer.add("stages", std::move(stages));
    answer.add("pipeline", numberJson(need.pipeline));
    answer.add("coverage", numberJson(need.coverage));
    return answer;
}

} // namespace

CaseRun prepareFunnel(const std::string &id, const JsonValue &input, const JsonValue &expect)
{
    const CaseFields fields(input, id, "input", {"deals", "target", "deal", "rates"});
    const CaseFields expected(expect, id, "expect",
                              {"deals", "stages", "pipeline", "coverage", "refused", "tolerance"});
    checkExpectation(expected, id, {"deals", "stages", "pipeline", "coverage"});
    Funnelling asked{{}, fields.findDecimal("target"), fields.findDecimal("deal"), fields.decimals("rates")};
    if (fields.find("deals")) {
        asked.deals = fields.count("deals");
    } else {
        asked.target = fields.decimal("target");
        asked.deal = fields.decimal("deal");
    }
    return [asked] { return funnelJson(asked); };
}

} // namespace quotasmith::exchange
