// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/rules/rules.h"

#include "core/diagnosis/customers/market.h"
#include "core/diagnosis/rules/verdict.h"

namespace quotasmith::diagnosis::rules {

Verdict hitPrice(const Input &input)
{
    constexpr std::string_view kCode = "hit-price";
    const money::Rate &most = input.thresholds["hit-price.market"];
    Verdict verdict;
    bool isAnyHit = false;
    for (const PriceStanding &standing : priceStandings(input)) {
        if (!standing.isHit || !standing.ofMarket)
            continue;
        isAnyHit = true;
        const plan::MarketPrice &price = input.marketPrices.at(standing.price);
        const auto product = input.tree(plan::Axis::Product).find(price.product);
        if (*standing.ofMarket <= most || !product)
            continue;
        Finding finding{kCode, input.tree(plan::Axis::Product).node(*product).code, Severity::Warn, "price-hit", {},
                        {}};
        finding.evidence = {evidence("of-market", EvidenceForm::Share, standing.ofMarket, most),
                            evidence("market-mean", EvidenceForm::Money, price.marketMean)};
        finding.rows = {rowsOf("market-prices", plan::Axis::Product, {price.product})};
        verdict.findings.push_back(std::move(finding));
    }
    return isAnyHit ? verdict : missing(kCode, {"market-prices"});
}

} // namespace quotasmith::diagnosis::rules
