// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/catalog.h"

#include "core/diagnosis/rules/rules.h"

#include <algorithm>
#include <array>

namespace quotasmith::diagnosis {

namespace {

constexpr std::array kRules{
    Rule{"price-for-volume", rules::priceForVolume},
    Rule{"conversion-short", rules::conversionShort},
    Rule{"repurchase-short", rules::repurchaseShort},
    Rule{"aov-short", rules::aovShort},
    Rule{"revenue-short", rules::revenueShort},
    Rule{"key-account-dependence", rules::keyAccountDependence},
    Rule{"long-tail-leak", rules::longTailLeak},
    Rule{"novice-heavy", rules::noviceHeavy},
    Rule{"experience-fossil", rules::experienceFossil},
    Rule{"incentive-dead", rules::incentiveDead},
    Rule{"rival-price", rules::rivalPrice},
    Rule{"unmet-need", rules::unmetNeed},
    Rule{"funnel-block", rules::funnelBlock},
    Rule{"follow-up-overdue", rules::followUpOverdue},
    Rule{"collection-short", rules::collectionShort},
    Rule{"outlier-target", rules::outlierTarget},
    Rule{"outlier-actual", rules::outlierActual},
    Rule{"season-gap", rules::seasonGap},
    Rule{"no-history", rules::noHistory},
    Rule{"orphan-node", rules::orphanNode},
    Rule{"target-without-owner", rules::targetWithoutOwner},
    Rule{"target-without-strategy", rules::targetWithoutStrategy},
    Rule{"strategy-without-activity", rules::strategyWithoutActivity},
    Rule{"plan-insufficient", rules::planInsufficient},
    Rule{"strategy-unneeded", rules::strategyUnneeded},
    Rule{"incentive-over-budget", rules::incentiveOverBudget},
    Rule{"ramp-slow", rules::rampSlow},
    Rule{"rival-count", rules::rivalCount},
    Rule{"hit-price", rules::hitPrice},
};

} // namespace

std::span<const Rule> allRules()
{
    return kRules;
}

const Rule *findRule(std::string_view code)
{
    const auto found =
        std::find_if(kRules.begin(), kRules.end(), [code](const Rule &rule) { return rule.code == code; });
    return found == kRules.end() ? nullptr : &*found;
}

Judgement judge(const Input &input)
{
    Judgement judgement;
    for (const Rule &rule : kRules) {
        Verdict verdict = rule.judge(input);
        std::move(verdict.findings.begin(), verdict.findings.end(), std::back_inserter(judgement.findings));
        if (verdict.silence)
            judgement.silent.push_back(std::move(*verdict.silence));
    }
    std::stable_sort(judgement.findings.begin(), judgement.findings.end(),
                     [](const Finding &a, const Finding &b) { return a.severity > b.severity; });
    return judgement;
}

} // namespace quotasmith::diagnosis
