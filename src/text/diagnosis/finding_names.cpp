// SPDX-License-Identifier: Apache-2.0
#include "text/diagnosis/finding_text.h"

#include <QCoreApplication>

#include <array>

namespace quotasmith::text {

namespace {

constexpr std::array kRules{
    Sentence{"price-for-volume", QT_TRANSLATE_NOOP("Finding", "price for volume")},
    Sentence{"conversion-short", QT_TRANSLATE_NOOP("Finding", "conversion falls short")},
    Sentence{"repurchase-short", QT_TRANSLATE_NOOP("Finding", "repurchase falls short")},
    Sentence{"aov-short", QT_TRANSLATE_NOOP("Finding", "order value falls short")},
    Sentence{"revenue-short", QT_TRANSLATE_NOOP("Finding", "revenue falls short")},
    Sentence{"key-account-dependence", QT_TRANSLATE_NOOP("Finding", "dependence on key accounts")},
    Sentence{"long-tail-leak", QT_TRANSLATE_NOOP("Finding", "leak in the long tail")},
    Sentence{"novice-heavy", QT_TRANSLATE_NOOP("Finding", "many novices")},
    Sentence{"experience-fossil", QT_TRANSLATE_NOOP("Finding", "experience without growth")},
    Sentence{"incentive-dead", QT_TRANSLATE_NOOP("Finding", "incentives without effect")},
    Sentence{"rival-price", QT_TRANSLATE_NOOP("Finding", "a rival's price")},
    Sentence{"unmet-need", QT_TRANSLATE_NOOP("Finding", "an unmet need")},
    Sentence{"funnel-block", QT_TRANSLATE_NOOP("Finding", "blocked funnel")},
    Sentence{"follow-up-overdue", QT_TRANSLATE_NOOP("Finding", "overdue follow-ups")},
    Sentence{"collection-short", QT_TRANSLATE_NOOP("Finding", "collection falls short")},
    Sentence{"outlier-target", QT_TRANSLATE_NOOP("Finding", "outlier among targets")},
    Sentence{"outlier-actual", QT_TRANSLATE_NOOP("Finding", "outlier among actuals")},
    Sentence{"season-gap", QT_TRANSLATE_NOOP("Finding", "target against the season")},
    Sentence{"no-history", QT_TRANSLATE_NOOP("Finding", "no history")},
    Sentence{"orphan-node", QT_TRANSLATE_NOOP("Finding", "nodes without a place")},
    Sentence{"target-without-owner", QT_TRANSLATE_NOOP("Finding", "target without an owner")},
    Sentence{"target-without-strategy", QT_TRANSLATE_NOOP("Finding", "target without a strategy")},
    Sentence{"strategy-without-activity", QT_TRANSLATE_NOOP("Finding", "strategy without activity")},
    Sentence{"plan-insufficient", QT_TRANSLATE_NOOP("Finding", "strategies fall short of the gap")},
    Sentence{"strategy-unneeded", QT_TRANSLATE_NOOP("Finding", "strategy not needed")},
    Sentence{"incentive-over-budget", QT_TRANSLATE_NOOP("Finding", "incentives over budget")},
    Sentence{"ramp-slow", QT_TRANSLATE_NOOP("Finding", "slow ramp")},
    Sentence{"rival-count", QT_TRANSLATE_NOOP("Finding", "number of rivals")},
    Sentence{"hit-price", QT_TRANSLATE_NOOP("Finding", "price of a hit product")},
};

constexpr std::array kMissing{
    Sentence{"orders", QT_TRANSLATE_NOOP("Finding", "orders")},
    Sentence{"revenue", QT_TRANSLATE_NOOP("Finding", "revenue")},
    Sentence{"last-year", QT_TRANSLATE_NOOP("Finding", "last year's actuals")},
    Sentence{"leads", QT_TRANSLATE_NOOP("Finding", "leads")},
    Sentence{"targets", QT_TRANSLATE_NOOP("Finding", "targets")},
    Sentence{"collected", QT_TRANSLATE_NOOP("Finding", "collections")},
    Sentence{"opportunities", QT_TRANSLATE_NOOP("Finding", "opportunities")},
    Sentence{"opportunity-dates",
             QT_TRANSLATE_NOOP("Finding", "opportunities of several months with the day they began")},
    Sentence{"contacts", QT_TRANSLATE_NOOP("Finding", "contacts with the day of the last contact")},
    Sentence{"visits", QT_TRANSLATE_NOOP("Finding", "visits")},
    Sentence{"customers", QT_TRANSLATE_NOOP("Finding", "customers")},
    Sentence{"revenue-by-customer", QT_TRANSLATE_NOOP("Finding", "revenue by customer")},
    Sentence{"leads-by-customer", QT_TRANSLATE_NOOP("Finding", "leads or opportunities by customer")},
    Sentence{"people", QT_TRANSLATE_NOOP("Finding", "people")},
    Sentence{"hire-dates", QT_TRANSLATE_NOOP("Finding", "hire dates")},
    Sentence{"commission-scheme", QT_TRANSLATE_NOOP("Finding", "a commission scheme")},
    Sentence{"motivation", QT_TRANSLATE_NOOP("Finding", "the motivation survey")},
    Sentence{"incentive-budget", QT_TRANSLATE_NOOP("Finding", "the incentive budget")},
    Sentence{"rivals", QT_TRANSLATE_NOOP("Finding", "rivals")},
    Sentence{"rival-prices", QT_TRANSLATE_NOOP("Finding", "price bands of rivals and our own")},
    Sentence{"needs", QT_TRANSLATE_NOOP("Finding", "needs with their dissatisfaction")},
    Sentence{"market-prices", QT_TRANSLATE_NOOP("Finding", "market prices of hit products")},
    Sentence{"actuals", QT_TRANSLATE_NOOP("Finding", "actuals")},
    Sentence{"products", QT_TRANSLATE_NOOP("Finding", "products")},
    Sentence{"strategies", QT_TRANSLATE_NOOP("Finding", "strategies")},
    Sentence{"strategy-gains", QT_TRANSLATE_NOOP("Finding", "expected gains of strategies")},
    Sentence{"customers-served", QT_TRANSLATE_NOOP("Finding", "customers served")},
    Sentence{"repeat-customers", QT_TRANSLATE_NOOP("Finding", "repeat customers")},
};

constexpr std::array kEvidence{
    Sentence{"revenue-growth", QT_TRANSLATE_NOOP("Finding", "revenue growth")},
    Sentence{"averageOrderValue-fall", QT_TRANSLATE_NOOP("Finding", "fall of the average order value")},
    Sentence{"conversion-fall", QT_TRANSLATE_NOOP("Finding", "fall of the conversion rate")},
    Sentence{"attainment", QT_TRANSLATE_NOOP("Finding", "of target")},
    Sentence{"fall", QT_TRANSLATE_NOOP("Finding", "fall on the year before")},
    Sentence{"ka-customers", QT_TRANSLATE_NOOP("Finding", "key accounts among customers")},
    Sentence{"ka-revenue", QT_TRANSLATE_NOOP("Finding", "revenue from key accounts")},
    Sentence{"ka-count", QT_TRANSLATE_NOOP("Finding", "key accounts")},
    Sentence{"hhi", QT_TRANSLATE_NOOP("Finding", "concentration (HHI)")},
    Sentence{"top5", QT_TRANSLATE_NOOP("Finding", "share of the five largest")},
    Sentence{"tail-customers", QT_TRANSLATE_NOOP("Finding", "long tail among customers")},
    Sentence{"tail-conversion", QT_TRANSLATE_NOOP("Finding", "conversion of the long tail")},
    Sentence{"heads-novice", QT_TRANSLATE_NOOP("Finding", "novices among heads")},
    Sentence{"novices", QT_TRANSLATE_NOOP("Finding", "novices")},
    Sentence{"heads", QT_TRANSLATE_NOOP("Finding", "heads")},
    Sentence{"heads-senior", QT_TRANSLATE_NOOP("Finding", "seniors among heads")},
    Sentence{"people-capped", QT_TRANSLATE_NOOP("Finding", "people over the cap")},
    Sentence{"of-cap", QT_TRANSLATE_NOOP("Finding", "of the cap")},
    Sentence{"people-out-of-reach", QT_TRANSLATE_NOOP("Finding", "people below the first tier")},
    Sentence{"of-best-quarter", QT_TRANSLATE_NOOP("Finding", "of the best past quarter")},
    Sentence{"people-asked", QT_TRANSLATE_NOOP("Finding", "people asked")},
    Sentence{"target-too-high", QT_TRANSLATE_NOOP("Finding", "find the target too high")},
    Sentence{"cap-felt", QT_TRANSLATE_NOOP("Finding", "feel the cap")},
    Sentence{"rival", QT_TRANSLATE_NOOP("Finding", "rival")},
    Sentence{"price-gap", QT_TRANSLATE_NOOP("Finding", "price below ours")},
    Sentence{"promotion", QT_TRANSLATE_NOOP("Finding", "promotion")},
    Sentence{"follow", QT_TRANSLATE_NOOP("Finding", "score of following")},
    Sentence{"differentiate", QT_TRANSLATE_NOOP("Finding", "score of being different")},
    Sentence{"need", QT_TRANSLATE_NOOP("Finding", "need")},
    Sentence{"dissatisfaction", QT_TRANSLATE_NOOP("Finding", "dissatisfaction")},
    Sentence{"importance", QT_TRANSLATE_NOOP("Finding", "importance")},
    Sentence{"lead-to-interest", QT_TRANSLATE_NOOP("Finding", "lead to interest")},
    Sentence{"interest-to-negotiation", QT_TRANSLATE_NOOP("Finding", "interest to negotiation")},
    Sentence{"negotiation-to-signed", QT_TRANSLATE_NOOP("Finding", "negotiation to signature")},
    Sentence{"stage-fall", QT_TRANSLATE_NOOP("Finding", "fall of the stage's conversion")},
    Sentence{"customers-overdue", QT_TRANSLATE_NOOP("Finding", "customers waiting")},
    Sentence{"days-longest", QT_TRANSLATE_NOOP("Finding", "longest wait")},
    Sentence{"month-before", QT_TRANSLATE_NOOP("Finding", "month before")},
    Sentence{"month-after", QT_TRANSLATE_NOOP("Finding", "month after")},
    Sentence{"of-neighbour", QT_TRANSLATE_NOOP("Finding", "times its larger neighbour")},
    Sentence{"month", QT_TRANSLATE_NOOP("Finding", "month")},
    Sentence{"target-share", QT_TRANSLATE_NOOP("Finding", "month's share in the target")},
    Sentence{"learned-share", QT_TRANSLATE_NOOP("Finding", "month's share in experience")},
    Sentence{"points-apart", QT_TRANSLATE_NOOP("Finding", "apart")},
    Sentence{"months-apart", QT_TRANSLATE_NOOP("Finding", "months apart")},
    Sentence{"months-known", QT_TRANSLATE_NOOP("Finding", "months known")},
    Sentence{"from", QT_TRANSLATE_NOOP("Finding", "from")},
    Sentence{"to", QT_TRANSLATE_NOOP("Finding", "to")},
    Sentence{"nodes-unplaced", QT_TRANSLATE_NOOP("Finding", "without a place")},
    Sentence{"nodes", QT_TRANSLATE_NOOP("Finding", "all")},
    Sentence{"strategies", QT_TRANSLATE_NOOP("Finding", "strategies")},
    Sentence{"strategy", QT_TRANSLATE_NOOP("Finding", "strategy")},
    Sentence{"projects", QT_TRANSLATE_NOOP("Finding", "projects")},
    Sentence{"actions", QT_TRANSLATE_NOOP("Finding", "actions")},
    Sentence{"gains", QT_TRANSLATE_NOOP("Finding", "expected gains")},
    Sentence{"target", QT_TRANSLATE_NOOP("Finding", "target")},
    Sentence{"last-year", QT_TRANSLATE_NOOP("Finding", "last year")},
    Sentence{"uncovered", QT_TRANSLATE_NOOP("Finding", "not covered")},
    Sentence{"gains-without", QT_TRANSLATE_NOOP("Finding", "gains of the others")},
    Sentence{"gain", QT_TRANSLATE_NOOP("Finding", "its own gain")},
    Sentence{"commission-at-plan", QT_TRANSLATE_NOOP("Finding", "commission at plan")},
    Sentence{"over-budget", QT_TRANSLATE_NOOP("Finding", "over the budget")},
    Sentence{"people-slow", QT_TRANSLATE_NOOP("Finding", "slow newcomers")},
    Sentence{"people-hired", QT_TRANSLATE_NOOP("Finding", "newcomers")},
    Sentence{"months-to-quota", QT_TRANSLATE_NOOP("Finding", "months to full quota")},
    Sentence{"rivals", QT_TRANSLATE_NOOP("Finding", "rivals described")},
    Sentence{"of-market", QT_TRANSLATE_NOOP("Finding", "of the market mean")},
    Sentence{"market-mean", QT_TRANSLATE_NOOP("Finding", "market mean")},
};

} // namespace

std::span<const Sentence> ruleNames()
{
    return kRules;
}

std::span<const Sentence> missingNames()
{
    return kMissing;
}

std::span<const Sentence> evidenceNames()
{
    return kEvidence;
}

} // namespace quotasmith::text
