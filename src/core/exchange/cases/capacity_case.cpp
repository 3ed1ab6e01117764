// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/cases/case_kinds.h"
#include "core/exchange/cases/case_values.h"
#include "core/goal/capacity.h"

namespace quotasmith::exchange {

namespace {

using money::Rate;

/// Enough for every number that is compared; one that never ends is given to as many places.
constexpr int kPlaces = 15;
const Decimal kOne(1, 0);
/// More months than anybody plans are refused.
constexpr std::int64_t kMostMonths = 12'000;

JsonValue numberJson(const Rate &number)
{
    return JsonValue::ofText(number.decimalText(kPlaces));
}

struct Group {
    std::int64_t heads = 0;
    Decimal quota, ramp, attainment;
};
struct Groups {
    std::vector<Group> groups;
    std::optional<Decimal> target;
};

JsonValue capacityJson(const Groups &asked)
{
    std::vector<goal::HeadGroup> groups;
    for (const Group &group : asked.groups)
        groups.push_back({group.heads, group.quota.in(kOne), group.ramp.in(kOne), group.attainment.in(kOne)});
    const goal::GroupCapacity found =
        goal::capacityOf(groups, asked.target ? std::optional(asked.target->in(kOne)) : std::nullopt);
    JsonValue each = JsonValue::list();
    for (const Rate &amount : found.each)
        each.items.push_back(numberJson(amount));
    JsonValue answer = JsonValue::object();
    answer.add("equivalents", numberJson(found.equivalents));
    answer.add("each", std::move(each));
    answer.add("capacity", numberJson(found.capacity));
    answer.add("over_assignment", found.overAssignment ? numberJson(*found.overAssignment) : JsonValue::ofText("none"));
    return answer;
}

struct Ramping {
    Decimal quota, unit;
    Decimals shares;
    std::int64_t months = 0;
};

std::optional<JsonValue> rampJson(const Ramping &asked)
{
    if (asked.months > kMostMonths)
        return std::nullopt;
    plan::Ramp ramp{{}};
    for (const Decimal &share : asked.shares)
        ramp.shares.push_back(share.in(kOne));
    Decimals quotas;
    for (const std::int64_t units : goal::rampQuotas(asked.quota.in(asked.unit), ramp, static_cast<int>(asked.months)))
        quotas.push_back(asked.unit.times(units));
    return answerOf("quotas", jsonOf(quotas));
}

} // namespace

CaseRun prepareCapacity(const std::string &id, const JsonValue &input, const JsonValue &expect)
{
    const CaseFields fields(input, id, "input", {"groups", "target"});
    const CaseFields expected(expect, id, "expect",
                              {"equivalents", "each", "capacity", "over_assignment", "refused", "tolerance"});
    checkExpectation(expected, id, {"equivalents", "each", "capacity", "over_assignment"});
    Groups asked{{}, fields.findDecimal("target")};
    for (const CaseFields &group : fields.objects("groups", {"heads", "quota", "ramp", "attainment"}))
        asked.groups.push_back({group.count("heads"), group.decimal("quota"), group.findDecimal("ramp").value_or(kOne),
                                group.findDecimal("attainment").value_or(kOne)});
    return [asked] { return std::optional(capacityJson(asked)); };
}

CaseRun prepareRamp(const std::string &id, const JsonValue &input, const JsonValue &expect)
{
    const CaseFields fields(input, id, "input", {"quota", "shares", "months", "unit"});
    const CaseFields expected(expect, id, "expect", {"quotas", "refused", "tolerance"});
    checkExpectation(expected, id, {"quotas"});
    if (expected.has("quotas"))
        expected.decimals("quotas");
    const Ramping asked{fields.decimal("quota"), fields.unit(), fields.decimals("shares"), fields.count("months")};
    return [asked] { return rampJson(asked); };
}

} // namespace quotasmith::exchange
