// SPDX-License-Identifier: Apache-2.0
#include "text/diagnosis/finding_text.h"

#include <QCoreApplication>

#include <array>

namespace quotasmith::text {

namespace {

constexpr std::array kFindings{
    Sentence{"price-for-volume",
             QT_TRANSLATE_NOOP("Finding", "Revenue grew {revenue-growth} on the year before, but the average order "
                                          "value fell {averageOrderValue-fall}, from {averageOrderValue.limit} to "
                                          "{averageOrderValue}: volume is being bought with price.")},
    Sentence{"conversion-short",
             QT_TRANSLATE_NOOP("Finding", "There are leads enough ({leads}), but too few become orders: the conversion "
                                          "rate is {conversion}[, below its target of {conversion.limit}][, down "
                                          "{conversion-fall} on the year before (limit {conversion-fall.limit})].")},
    Sentence{"revenue-short",
             QT_TRANSLATE_NOOP("Finding", "Of revenue, order value and repurchase, revenue holds the year back most: "
                                          "{revenue}[, {attainment} of its target][, {fall} below the year before].")},
    Sentence{"aov-short",
             QT_TRANSLATE_NOOP(
                 "Finding", "Of revenue, order value and repurchase, the average order value holds the year back most: "
                            "{averageOrderValue}[, {attainment} of its target][, {fall} below the year before].")},
    Sentence{"repurchase-short",
             QT_TRANSLATE_NOOP("Finding",
                               "Of revenue, order value and repurchase, repurchase holds the year back most: "
                               "{repurchase}[, {attainment} of its target][, {fall} below the year before].")},
    Sentence{"key-account-dependence",
             QT_TRANSLATE_NOOP("Finding",
                               "Key accounts are only {ka-customers} of the customers, yet bring {ka-revenue} of "
                               "the revenue (limit {ka-revenue.limit})[; the five largest alone bring {top5}].")},
    Sentence{"long-tail-leak",
             QT_TRANSLATE_NOOP("Finding",
                               "{tail-customers} of the customers are long tail, and they convert at only "
                               "{tail-conversion}, against {conversion} on average (limit {tail-conversion.limit}).")},
    Sentence{"novice-heavy",
             QT_TRANSLATE_NOOP(
                 "Finding",
                 "{novices} of {heads} people are novices: {heads-novice} of the team (limit {heads-novice.limit}).")},
    Sentence{"experience-fossil",
             QT_TRANSLATE_NOOP("Finding",
                               "{heads-senior} of the team are seniors (limit {heads-senior.limit}), yet revenue "
                               "growth is {revenue-growth} (at least {revenue-growth.limit} expected).")},
    Sentence{"incentive-dead:cap",
             QT_TRANSLATE_NOOP("Finding", "{people-capped} of the people sold more in a quarter than the cap pays for, "
                                          "up to {of-cap} of it: beyond the cap more effort earns nothing.")},
    Sentence{"incentive-dead:first-tier",
             QT_TRANSLATE_NOOP(
                 "Finding", "For {people-out-of-reach} of the people the first amount that pays is out of reach: up to "
                            "{of-best-quarter} of the best quarter they ever had (limit {of-best-quarter.limit}).")},
    Sentence{"incentive-dead:survey",
             QT_TRANSLATE_NOOP("Finding", "Of {people-asked} people asked, {target-too-high} find the target too high "
                                          "and {cap-felt} feel the cap (limit {cap-felt.limit}).")},
    Sentence{
        "rival-price",
        QT_TRANSLATE_NOOP(
            "Finding",
            "{rival} sells {price-gap} below us (limit {price-gap.limit}) and is running a promotion: {promotion}.[ "
            "Following is scored {follow} of 5.][ Being different is scored {differentiate} of 5.]")},
    Sentence{"unmet-need",
             QT_TRANSLATE_NOOP("Finding", "{dissatisfaction} of those asked are not content with “{need}” (limit "
                                          "{dissatisfaction.limit})[; its importance is {importance} of 5].")},
    Sentence{"funnel-block",
             QT_TRANSLATE_NOOP("Finding",
                               "The funnel is blocked at “{firstName}”: {first} in {months} against {first.limit} on "
                               "average before, a fall of {stage-fall} (limit {stage-fall.limit}).")},
    Sentence{"follow-up-overdue",
             QT_TRANSLATE_NOOP("Finding", "Customers without a contact for {days-longest.limit} or more: "
                                          "{customers-overdue}[; the longest wait is {days-longest}].")},
    Sentence{"collection-short",
             QT_TRANSLATE_NOOP("Finding", "Only {collection} of the revenue has been collected (limit "
                                          "{collection.limit})[: {collected} of {revenue}].")},
    Sentence{"outlier-target",
             QT_TRANSLATE_NOOP(
                 "Finding",
                 "Target of {nodes} for {months}, {firstName}: {first}, {of-neighbour} times the larger of its "
                 "neighbours ({month-before} before, {month-after} after; limit {of-neighbour.limit} times).")},
    Sentence{"outlier-actual",
             QT_TRANSLATE_NOOP(
                 "Finding",
                 "{nodes} in {months}, {firstName}: {first}, {of-neighbour} times the larger of its neighbours "
                 "({month-before} before, {month-after} after; limit {of-neighbour.limit} times).")},
    Sentence{"season-gap",
             QT_TRANSLATE_NOOP("Finding", "The target puts {target-share} of the year into {month}, where experience "
                                          "says {learned-share}: {points-apart.points} points apart (limit "
                                          "{points-apart.limit.points}); months that far off: {months-apart}.")},
    Sentence{"no-history", QT_TRANSLATE_NOOP("Finding", "From {from} to {to} there is nothing to compare this year's "
                                                        "months with: no growth on the year before can be told.")},
    Sentence{
        "orphan-node:organisation",
        QT_TRANSLATE_NOOP(
            "Finding", "{nodes-unplaced} of {nodes} people and teams stand under “Unassigned” in the organisation.")},
    Sentence{"orphan-node:customer",
             QT_TRANSLATE_NOOP("Finding", "{nodes-unplaced} of {nodes} customers and tiers stand under “Unassigned”.")},
    Sentence{"orphan-node:product",
             QT_TRANSLATE_NOOP("Finding", "{nodes-unplaced} of {nodes} products and roles stand under “Unassigned”.")},
    Sentence{"target-without-owner", QT_TRANSLATE_NOOP("Finding", "Nobody stands for {first} of targets at {nodes}.")},
    Sentence{"target-without-strategy",
             QT_TRANSLATE_NOOP("Finding", "No strategy serves the {firstName} target of {nodes}, {first}.")},
    Sentence{"strategy-without-activity",
             QT_TRANSLATE_NOOP("Finding", "The strategy “{strategy}” has neither a project nor an action.")},
    Sentence{"plan-insufficient",
             QT_TRANSLATE_NOOP("Finding", "The strategies are expected to bring {gains}, but the target asks for "
                                          "{gains.limit} more than last year: {uncovered} are not covered.")},
    Sentence{"strategy-unneeded",
             QT_TRANSLATE_NOOP("Finding", "Without “{strategy}” the other strategies still bring {gains-without}, and "
                                          "{gains-without.limit} are needed.")},
    Sentence{"incentive-over-budget",
             QT_TRANSLATE_NOOP("Finding",
                               "If everybody reaches their target, commission comes to {commission-at-plan}: "
                               "{over-budget} over the incentive budget of {commission-at-plan.limit}.")},
    Sentence{"ramp-slow",
             QT_TRANSLATE_NOOP(
                 "Finding",
                 "{people-slow} of {people-hired} newcomers needed more than {months-to-quota.limit} for their "
                 "first month at full quota, or are still waiting for it; the longest {months-to-quota}.")},
    Sentence{"rival-count:few",
             QT_TRANSLATE_NOOP("Finding", "Rivals described: {rivals}. Comparing needs at least {rivals.limit}.")},
    Sentence{"rival-count:many",
             QT_TRANSLATE_NOOP(
                 "Finding", "Rivals described: {rivals}. More than {rivals.limit} take the eye off those that count.")},
    Sentence{"hit-price",
             QT_TRANSLATE_NOOP("Finding", "The hit product {nodes} is priced at {of-market} of the market mean of "
                                          "{market-mean} (limit {of-market.limit}): too high to draw customers in.")},
};

} // namespace

std::span<const Sentence> findingSentences()
{
    return kFindings;
}

} // namespace quotasmith::text
