// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/cases/case_kinds.h"
#include "core/exchange/cases/case_values.h"
#include "core/review/variance/chain.h"
#include "core/review/variance/price_volume_mix.h"

namespace quotasmith::exchange {

namespace {

using money::Rate;

/// Enough for every number that is compared; one that never ends is given to as many places.
constexpr int kPlaces = 15;
const Decimal kOne(1, 0);

JsonValue numberJson(const Rate &number)
{
    return JsonValue::ofText(number.decimalText(kPlaces));
}

/// One effect by its name, of a line or of all.
template <class Effects> struct NamedEffect {
    const char *name;
    Rate (*of)(const Effects &effects);
};

/// Every effect summed over the lines, and each line's own under `lines`.
template <class Effects, std::size_t N>
JsonValue effectsJson(const std::vector<Effects> &lines, const NamedEffect<Effects> (&effects)[N])
{
    JsonValue answer = JsonValue::object();
    for (const auto &effect : effects) {
        Rate sum;
        for (const Effects &line : lines)
            sum = sum + effect.of(line);
        answer.add(effect.name, numberJson(sum));
    }
    JsonValue each = JsonValue::list();
    for (const Effects &line : lines) {
        JsonValue one = JsonValue::object();
        for (const auto &effect : effects)
            one.add(effect.name, numberJson(effect.of(line)));
        each.items.push_back(std::move(one));
    }
    answer.add("lines", std::move(each));
    return answer;
}

constexpr NamedEffect<review::PriceVolumeMix> kPriceVolumeMix[] = {
    {"price", [](const review::PriceVolumeMix &line) { return line.price; }},
    {"volume", [](const review::PriceVolumeMix &line) { return line.volume; }},
    {"mix", [](const review::PriceVolumeMix &line) { return line.mix; }},
    {"total", [](const review::PriceVolumeMix &line) { return line.total(); }},
};
constexpr NamedEffect<review::QuantityMix> kQuantityMix[] = {
    {"quantity", [](const review::QuantityMix &line) { return line.quantity; }},
    {"mix", [](const review::QuantityMix &line) { return line.mix; }},
    {"volume", [](const review::QuantityMix &line) { return line.volume(); }},
};

JsonValue chainJson(const std::vector<review::Factor> &factors)
{
    JsonValue each = JsonValue::list();
    Rate total;
    for (const Rate &effect : review::chainEffects(factors)) {
        each.items.push_back(numberJson(effect));
        total = total + effect;
    }
    JsonValue answer = JsonValue::object();
    answer.add("effects", std::move(each));
    answer.add("total", numberJson(total));
    return answer;
}

/// Units below zero are no units.
bool isBelowZero(const Rate &units)
{
    return units < Rate();
}

} // namespace

CaseRun prepareVariancePvm(const std::string &id, const JsonValue &input, const JsonValue &expect)
{
    const CaseFields fields(input, id, "input", {"lines"});
    const CaseFields expected(expect, id, "expect",
                              {"price", "volume", "mix", "total", "lines", "refused", "tolerance"});
    checkExpectation(expected, id, {"price", "volume", "mix", "total", "lines"});
    std::vector<review::PriceUnits> lines;
    for (const CaseFields &line :
         fields.objects("lines", {"name", "plan_price", "plan_units", "actual_price", "actual_units"}))
        lines.push_back({line.decimal("plan_price").in(kOne), line.decimal("plan_units").in(kOne),
                         line.decimal("actual_price").in(kOne), line.decimal("actual_units").in(kOne)});
    return [lines]() -> std::optional<JsonValue> {
        for (const review::PriceUnits &line : lines)
            if (isBelowZero(line.planUnits))
                return std::nullopt;
        const auto effects = review::priceVolumeMix(lines);
        return effects ? std::optional(effectsJson(*effects, kPriceVolumeMix)) : std::nullopt;
    };
}

CaseRun prepareVarianceMix(const std::string &id, const JsonValue &input, const JsonValue &expect)
{
    const CaseFields fields(input, id, "input", {"lines"});
    const CaseFields expected(expect, id, "expect", {"quantity", "mix", "volume", "lines", "refused", "tolerance"});
    checkExpectation(expected, id, {"quantity", "mix", "volume", "lines"});
    std::vector<review::MarginUnits> lines;
    for (const CaseFields &line : fields.objects("lines", {"name", "plan_units", "actual_units", "margin"}))
        lines.push_back({line.decimal("margin").in(kOne), line.decimal("plan_units").in(kOne),
                         line.decimal("actual_units").in(kOne)});
    return [lines]() -> std::optional<JsonValue> {
        for (const review::MarginUnits &line : lines)
            if (isBelowZero(line.planUnits))
                return std::nullopt;
        const auto effects = review::quantityMix(lines);
        return effects ? std::optional(effectsJson(*effects, kQuantityMix)) : std::nullopt;
    };
}

CaseRun prepareVarianceChain(const std::string &id, const JsonValue &input, const JsonValue &expect)
{
    const CaseFields fields(input, id, "input", {"factors"});
    const CaseFields expected(expect, id, "expect", {"effects", "total", "refused", "tolerance"});
    checkExpectation(expected, id, {"effects", "total"});
    if (expected.has("effects"))
        expected.decimals("effects");
    std::vector<review::Factor> factors;
    for (const CaseFields &factor : fields.objects("factors", {"name", "plan", "actual"}))
        factors.push_back({factor.decimal("plan").in(kOne), factor.decimal("actual").in(kOne)});
    return [factors] { return factors.empty() ? std::nullopt : std::optional(chainJson(factors)); };
}

} // namespace quotasmith::exchange
