// SPDX-License-Identifier: Apache-2.0
#include "core/commission/pay/payout.h"
#include "core/exchange/cases/case_kinds.h"
#include "core/exchange/cases/case_values.h"
#include "core/exchange/cases/pay/pay_values.h"

namespace quotasmith::exchange {

namespace {

using commission::Scheme;
using commission::TierMethod;

struct WrittenTier {
    Decimal from, rate;
};
struct WrittenScheme {
    std::optional<TierMethod> method;
    commission::TierBasis basis = commission::TierBasis::Attainment;
    commission::Reading reading = commission::Reading::PerPeriod;
    std::vector<WrittenTier> tiers, points;
    std::optional<Decimal> rate, gate, cap;
};
struct Asked {
    WrittenScheme scheme;
    Decimals amounts;
    std::optional<Decimal> quota;
    Decimal prior, unit;
};

std::optional<money::Rate> findRate(const std::optional<Decimal> &number)
{
    return number ? std::optional(rateOf(*number)) : std::nullopt;
}

Scheme schemeOf(const WrittenScheme &written)
{
    Scheme scheme;
    scheme.method = written.method;
    scheme.basis = written.basis;
    scheme.reading = written.reading;
    for (const WrittenTier &tier : written.tiers)
        scheme.tiers.push_back({rateOf(tier.from), rateOf(tier.rate), {}});
    for (const WrittenTier &point : written.points)
        scheme.points.push_back({rateOf(point.from), rateOf(point.rate)});
    scheme.rate = findRate(written.rate);
    scheme.gate = findRate(written.gate);
    scheme.cap = findRate(written.cap);
    return scheme;
}

JsonValue slicesJson(const std::vector<commission::Slice> &slices)
{
    JsonValue list = JsonValue::list();
    for (const commission::Slice &slice : slices) {
        JsonValue one = JsonValue::object();
        one.add("tier", countJson(slice.tier));
        one.add("base", exactJson(slice.base));
        one.add("rate", exactJson(slice.rate));
        one.add("pay", exactJson(slice.pay));
        list.items.push_back(std::move(one));
    }
    return list;
}

JsonValue payJson(const Asked &asked)
{
    const Scheme scheme = schemeOf(asked.scheme);
    const commission::PayTerms terms{asked.quota ? std::optional(exactOf(*asked.quota)) : std::nullopt,
                                     exactOf(asked.prior), exactOf(asked.unit)};
    const commission::Payout payout = commission::payOut(scheme, exactOf(asked.amounts), terms);
    JsonValue answer = answerOf("pay", JsonValue::ofText(asked.unit.times(payout.pay).text()));
    if (scheme.reading == commission::Reading::PerPeriod)
        answer.add("slices", slicesJson(payout.slices));
    else
        answer.add("each", grainsJson(payout.each, asked.unit));
    return answer;
}

std::vector<WrittenTier> readTiers(const CaseFields &fields, const char *list, const char *from, const char *rate)
{
    std::vector<WrittenTier> tiers;
    if (fields.has(list))
        for (const CaseFields &tier : fields.objects(list, {from, rate}))
            tiers.push_back({tier.decimal(from), tier.decimal(rate)});
    return tiers;
}

WrittenScheme readScheme(const CaseFields &fields)
{
    // A case's progressive is read tier by tier as written: below the first one nothing is paid.
    constexpr std::array kMethods{TierMethod::Whole, TierMethod::ProgressiveAbove, TierMethod::Curve,
                                  TierMethod::Overage};
    WrittenScheme scheme;
    if (fields.find("method"))
        scheme.method = kMethods[fields.word("method", {"whole", "progressive", "curve", "overage"}, {})];
    scheme.basis = static_cast<commission::TierBasis>(fields.word("basis", {"attainment", "amount"}, "attainment"));
    const bool isOverage = scheme.method == TierMethod::Overage;
    scheme.tiers = readTiers(fields, "tiers", "from", isOverage ? "multiplier" : "rate");
    scheme.points = readTiers(fields, "points", "at", "pays");
    scheme.rate = fields.findDecimal("rate");
    scheme.gate = fields.findDecimal("gate");
    scheme.cap = fields.findDecimal("cap");
    return scheme;
}

void checkExpected(const JsonValue &expect, const std::string &id)
{
    const CaseFields expected(expect, id, "expect", {"pay", "each", "slices", "refused", "tolerance"});
    checkExpectation(expected, id, {"pay", "each", "slices"});
    expected.findDecimal("pay");
    expected.findDecimals("each");
    if (expected.has("slices"))
        expected.objects("slices", {"tier", "base", "rate", "pay"});
}

} // namespace

CaseRun prepareCommission(const std::string &id, const JsonValue &input, const JsonValue &expect)
{
    const CaseFields fields(input, id, "input", {"scheme", "amounts", "quota", "prior", "reading", "unit"});
    checkExpected(expect, id);
    const CaseFields scheme(fields.needed("scheme"), id, "input.scheme",
                            {"method", "basis", "tiers", "points", "rate", "gate", "cap"});
    Asked asked{readScheme(scheme), fields.decimals("amounts"), fields.findDecimal("quota"),
                fields.findDecimal("prior").value_or(Decimal()), fields.unit()};
    asked.scheme.reading = static_cast<commission::Reading>(
        fields.word("reading", {"per_period", "cumulative", "per_transaction"}, "per_period"));
    return [asked] { return unlessRefused([&asked] { return payJson(asked); }); };
}

} // namespace quotasmith::exchange
