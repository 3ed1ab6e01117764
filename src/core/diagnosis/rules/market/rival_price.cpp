// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/rules/rules.h"

#include "core/diagnosis/customers/market.h"
#include "core/diagnosis/rules/verdict.h"

namespace quotasmith::diagnosis::rules {

namespace {

std::string_view adviceFor(std::string_view answer)
{
    if (answer == "follow")
        return "follow-price";
    return answer == "differentiate" ? "differentiate" : "follow-or-differentiate";
}

Evidence score(std::string_view name, const std::optional<std::int64_t> &points)
{
    return evidence(name, EvidenceForm::Count, points ? std::optional(whole(*points)) : std::nullopt);
}

} // namespace

Verdict rivalPrice(const Input &input)
{
    constexpr std::string_view kCode = "rival-price";
    if (input.rivals.empty())
        return missing(kCode, {"rivals"});
    const money::Rate &least = input.thresholds["rival-price.gap"];
    Verdict verdict;
    bool isAnyKnown = false;
    for (const RivalStanding &standing : rivalStandings(input)) {
        isAnyKnown = isAnyKnown || standing.gap;
        if (!standing.gap || *standing.gap < least || !standing.promotes)
            continue;
        const plan::Rival &rival = input.rivals.at(standing.rival);
        Finding finding{kCode, rival.code, Severity::Warn, adviceFor(standing.answer), {}, {}};
        finding.evidence = {worded("rival", rival.name),
                            evidence("price-gap", EvidenceForm::Share, standing.gap, least),
                            worded("promotion", rival.promotion), score("follow", rival.follow),
                            score("differentiate", rival.differentiate)};
        finding.rows = {listRows("rivals", {rival.code})};
        verdict.findings.push_back(std::move(finding));
    }
    return isAnyKnown ? verdict : missing(kCode, {"rival-prices"});
}

} // namespace quotasmith::diagnosis::rules
