// SPDX-License-Identifier: Apache-2.0
#include "text/diagnosis/finding_text.h"

#include <QCoreApplication>

#include <array>

namespace quotasmith::text {

namespace {

constexpr std::array kAdvice{
    Sentence{"protect-price",
             QT_TRANSLATE_NOOP(
                 "Finding",
                 "Protect the price: bundle and upgrade instead of discounting, and tighten who may grant discounts.")},
    Sentence{"fix-process", QT_TRANSLATE_NOOP("Finding", "Work on scripts and process, not on more leads: replay lost "
                                                         "talks stage by stage and practise the best script.")},
    Sentence{"raise-revenue",
             QT_TRANSLATE_NOOP("Finding",
                               "Find the teams and tiers furthest behind and put people and budget there first.")},
    Sentence{
        "raise-order-value",
        QT_TRANSLATE_NOOP("Finding", "Raise the order value: bundles, higher packages, a threshold for free extras.")},
    Sentence{
        "win-back",
        QT_TRANSLATE_NOOP(
            "Finding", "Bring customers back: a follow-up plan after the first order, and an offer for the second.")},
    Sentence{"diversify",
             QT_TRANSLATE_NOOP(
                 "Finding", "Protect the key accounts with a second contact each, and build up mid-tier customers.")},
    Sentence{"screen-channels", QT_TRANSLATE_NOOP("Finding", "Screen the channels: keep those whose customers buy, and "
                                                             "serve the long tail by telesales or self-service.")},
    Sentence{"onboard",
             QT_TRANSLATE_NOOP("Finding",
                               "Strengthen onboarding: pair each novice with a senior and start with small targets.")},
    Sentence{"new-approaches",
             QT_TRANSLATE_NOOP(
                 "Finding",
                 "Open new approaches: new channels and products for the seniors, and fresh people beside them.")},
    Sentence{"lift-cap", QT_TRANSLATE_NOOP(
                             "Finding", "Lift the cap, or pay a lower rate above it, so that the best keep selling.")},
    Sentence{"lower-first-tier",
             QT_TRANSLATE_NOOP("Finding",
                               "Lower the first tier or re-set the targets, so that everybody can earn something.")},
    Sentence{
        "talk-and-reset",
        QT_TRANSLATE_NOOP("Finding", "Talk with those who say so, then re-set targets or tiers where they are right.")},
    Sentence{
        "follow-price",
        QT_TRANSLATE_NOOP("Finding", "Follow for as long as the promotion runs, on the products it is aimed at only.")},
    Sentence{"differentiate",
             QT_TRANSLATE_NOOP("Finding",
                               "Do not follow the price: show what is different in service, delivery and guarantee.")},
    Sentence{"follow-or-differentiate",
             QT_TRANSLATE_NOOP("Finding", "Score both answers, following and being different, and decide for one.")},
    Sentence{"serve-need",
             QT_TRANSLATE_NOOP("Finding",
                               "Make somebody responsible for this need and serve it better; ask again in a quarter.")},
    Sentence{"coach-stage",
             QT_TRANSLATE_NOOP(
                 "Finding",
                 "Coach on this stage: sit in on talks, practise, and review each opportunity that stalls there.")},
    Sentence{"follow-up",
             QT_TRANSLATE_NOOP("Finding",
                               "Call the customers on the list this week, the largest and the longest waiting first.")},
    Sentence{"pay-on-collection",
             QT_TRANSLATE_NOOP("Finding",
                               "Pay commission on collection, and give every overdue invoice an owner and a date.")},
    Sentence{"check-data", QT_TRANSLATE_NOOP("Finding", "Check the number with whoever typed or delivered it: a zero "
                                                        "too many, a wrong month, or a real exception?")},
    Sentence{"respread",
             QT_TRANSLATE_NOOP("Finding",
                               "Spread the target by the learned seasonality, or write down why this year differs.")},
    Sentence{"import-history", QT_TRANSLATE_NOOP("Finding", "Import last year's actuals.")},
    Sentence{"place-nodes", QT_TRANSLATE_NOOP("Finding", "Give each of them its place.")},
    Sentence{"name-owner",
             QT_TRANSLATE_NOOP("Finding", "Name somebody, or move this target to people who can carry it.")},
    Sentence{"plan-strategy",
             QT_TRANSLATE_NOOP("Finding", "Write down how it will be reached: a strategy with an expected gain.")},
    Sentence{
        "plan-activity",
        QT_TRANSLATE_NOOP("Finding", "Break it down into a project or an action with owner and date, or drop it.")},
    Sentence{"add-strategy",
             QT_TRANSLATE_NOOP("Finding", "Add strategies for what is not covered, or lower the target.")},
    Sentence{"drop-strategy",
             QT_TRANSLATE_NOOP(
                 "Finding", "Ask whether it is worth its cost; what is not needed may be dropped or kept in reserve.")},
    Sentence{
        "reset-incentive",
        QT_TRANSLATE_NOOP("Finding", "Re-set rates and tiers, or raise the budget before the scheme is announced.")},
    Sentence{"train", QT_TRANSLATE_NOOP(
                          "Finding", "Train by stages and check monthly what keeps newcomers from their full quota.")},
    Sentence{"describe-rivals",
             QT_TRANSLATE_NOOP("Finding", "Describe three to five rivals: product, price band, promotion.")},
    Sentence{"focus-rivals", QT_TRANSLATE_NOOP("Finding", "Keep the three to five you meet most often.")},
    Sentence{"price-hit",
             QT_TRANSLATE_NOOP("Finding", "Price it 10–20 % below the market, and earn on what is bought with it.")},
};

} // namespace

std::span<const Sentence> adviceSentences()
{
    return kAdvice;
}

} // namespace quotasmith::text
