// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/input/fractions.h"
#include "core/diagnosis/people/attainments.h"
#include "core/exchange/cases/case_kinds.h"
#include "core/exchange/cases/case_values.h"
#include "core/exchange/cases/indicators/indicator_values.h"

namespace quotasmith::exchange {

namespace {

struct Attaining {
    Decimal actual;
    std::optional<Decimal> target;
};

JsonValue attainmentJson(const Attaining &asked)
{
    const auto attainment =
        asked.target ? diagnosis::attained(exactly(asked.actual), exactly(*asked.target)) : std::nullopt;
    return answerOf("attainment", numberJson(attainment));
}

struct Distributing {
    Decimal quota, cushion;
    Decimals actuals;
};

JsonValue distributionJson(const Distributing &asked)
{
    std::vector<money::Rate> actuals;
    for (const Decimal &actual : asked.actuals)
        actuals.push_back(exactly(actual));
    const diagnosis::QuotaModel model = diagnosis::quotaModel(exactly(asked.quota), exactly(asked.cushion), actuals);
    JsonValue answer = answerOf("total", numberJson(model.total));
    answer.add("at_or_below_50", numberJson(model.spread.atOrBelowHalf));
    answer.add("from_80", numberJson(model.spread.fromEighty));
    answer.add("from_100", numberJson(model.spread.fromWhole));
    answer.add("of_quota", numberJson(model.ofQuota));
    answer.add("of_plan", numberJson(model.ofPlan));
    return answer;
}

} // namespace

CaseRun prepareAttainment(const std::string &id, const JsonValue &input, const JsonValue &expect)
{
    const CaseFields fields(input, id, "input", {"actual", "target"});
    const CaseFields expected(expect, id, "expect", {"attainment", "refused", "tolerance"});
    checkExpectation(expected, id, {"attainment"});
    const Attaining asked{fields.decimal("actual"), fields.findDecimal("target")};
    return [asked] { return std::optional(attainmentJson(asked)); };
}

CaseRun prepareAttainmentDistribution(const std::string &id, const JsonValue &input, const JsonValue &expect)
{
    const CaseFields fields(input, id, "input", {"quota", "cushion", "actuals"});
    const CaseFields expected(
        expect, id, "expect",
        {"total", "at_or_below_50", "from_80", "from_100", "of_quota", "of_plan", "refused", "tolerance"});
    checkExpectation(expected, id, {"total", "at_or_below_50", "from_80", "from_100", "of_quota", "of_plan"});
    const Distributing asked{fields.decimal("quota"), fields.findDecimal("cushion").value_or(Decimal()),
                             fields.decimals("actuals")};
    return [asked] { return std::optional(distributionJson(asked)); };
}

} // namespace quotasmith::exchange
