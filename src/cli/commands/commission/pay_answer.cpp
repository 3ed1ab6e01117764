// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/commission/pay_answer.h"

#include "core/base/error.h"

namespace quotasmith::cli {

namespace {

constexpr int kRatePlaces = 12;

} // namespace

Json exactAmountJson(const money::Rate &units, int decimals)
{
    if (units.denominator() == 1)
        return amountJson(units.numerator(), decimals);
    money::Rate whole = units;
    for (int i = 0; i < decimals; ++i)
        whole = whole * money::Rate(1, 10);
    return whole.decimalText(kRatePlaces);
}

Json attainmentJson(const std::optional<money::Rate> &attainment)
{
    if (!attainment)
        return nullptr;
    return {{"n", std::to_string(attainment->numerator())},
            {"d", std::to_string(attainment->denominator())},
            {"text", attainment->decimalText(kRatePlaces)}};
}

Json thresholdJson(const commission::Scheme &scheme, const money::Rate &at, int decimals)
{
    return scheme.basis == commission::TierBasis::Amount ? exactAmountJson(at, decimals) : rateJson(at);
}

Json tiersJson(const commission::Scheme &scheme, int decimals)
{
    Json tiers = Json::array();
    for (const commission::Tier &tier : scheme.tiers)
        tiers.push_back({{"from", thresholdJson(scheme, tier.from, decimals)},
                         {scheme.rate ? "multiplier" : "rate", rateJson(tier.rate)}});
    for (const commission::CurvePoint &point : scheme.points)
        tiers.push_back(
            {{"at", thresholdJson(scheme, point.at, decimals)}, {"pays", exactAmountJson(point.pays, decimals)}});
    return tiers;
}

Json jumpsJson(const commission::Scheme &scheme, const std::vector<commission::Jump> &jumps, int decimals)
{
    Json list = Json::array();
    for (const commission::Jump &jump : jumps)
        list.push_back({{"at", thresholdJson(scheme, jump.at, decimals)},
                        {"base", exactAmountJson(jump.base.rate(), decimals)},
                        {"amount", amountJson(jump.amount, decimals)}});
    return list;
}

Json schemeJson(const exchange::SchemeFile &file, int decimals)
{
    return Json::parse(exchange::printScheme(file, decimals));
}

exchange::SchemeFile requireScheme(const std::string &file, const char *option, const std::string &templateName,
                                   int decimals)
{
    if (!file.empty() && !templateName.empty())
        throw base::Error("options-exclusive", {{"first", option}, {"second", "--template"}});
    if (file.empty() && templateName.empty())
        throw base::Error("option-needed", {{"option", option}});
    return file.empty() ? exchange::readSchemeTemplate(templateName, decimals)
                        : exchange::readSchemeFile(file, decimals);
}

} // namespace quotasmith::cli
