// SPDX-License-Identifier: Apache-2.0
#include "text/error_text.h"

#include <QCoreApplication>

#include <array>

namespace quotasmith::text {

namespace {

constexpr std::array kSentences{
    Sentence{"setting-bad", QT_TRANSLATE_NOOP("Error", "“{value}” cannot be used for {setting}. Give another value.")},
    Sentence{"tree-broken",
             QT_TRANSLATE_NOOP("Error", "The tree of {axis} does not hold together at {code} ({cause}). Go on with a "
                                        "backup or another copy.")},
    Sentence{"node-unknown", QT_TRANSLATE_NOOP("Error", "There is no “{node}” in {axis}.[ Did you mean {nearest}?]")},
    Sentence{
        "node-named",
        QT_TRANSLATE_NOOP("Error", "“{node}” is a name, and nodes are named by their code. Did you mean {nearest}?")},
    Sentence{"node-not-planned",
             QT_TRANSLATE_NOOP("Error",
                               "{node} has no targets of its own: they end at the level {level}. Name the node "
                               "above it.")},
    Sentence{"node-not-a-person",
             QT_TRANSLATE_NOOP("Error", "{node} is no person but of the level {level}. Name a person.")},
    Sentence{"period-bad",
             QT_TRANSLATE_NOOP("Error", "“{period}” is no period. Write 2027, 2027H1, 2027Q2, 2027-05 or 2027-W18.")},
    Sentence{"period-outside",
             QT_TRANSLATE_NOOP("Error",
                               "{period} is not made of months of the plan's year {year}. Name a month, quarter or "
                               "half of that year.")},
    Sentence{"span-backwards",
             QT_TRANSLATE_NOOP("Error", "{from} lies behind {to}: there are no months between them. Name the earlier "
                                        "month first.")},
    Sentence{"month-outside", QT_TRANSLATE_NOOP("Error", "{month} lies outside the plan's year {year}.")},
    Sentence{"month-closed", QT_TRANSLATE_NOOP("Error", "{month} is closed: its numbers do not change any more.")},
    Sentence{"month-not-closed", QT_TRANSLATE_NOOP("Error", "{month} is not closed, so there is nothing to reopen.")},
    Sentence{"month-closed-after",
             QT_TRANSLATE_NOOP(
                 "Error", "{last} is closed too, and what comes after {month} stands on it. Reopen {last} first.")},
    Sentence{"reopen-reason-wanted",
             QT_TRANSLATE_NOOP("Error", "Say why {month} is reopened: the reason stays in the history.")},
    Sentence{"actual-not-an-amount",
             QT_TRANSLATE_NOOP("Error",
                               "“{value}” is no amount. What happened is typed as a number: 1200000, 1,200,000, 120万 "
                               "or =300*1.2.")},
    Sentence{"actual-negative",
             QT_TRANSLATE_NOOP("Error", "{measure} counts something, and there cannot be fewer than none.")},
    Sentence{"measure-not-a-fact",
             QT_TRANSLATE_NOOP("Error", "Actuals of {measure} are not typed: they are computed from other numbers.")},
    Sentence{"measure-not-additive",
             QT_TRANSLATE_NOOP(
                 "Error", "The targets of {measure}, a ratio, cannot be taken apart. Choose an amount or a count.")},
    Sentence{"cross-negative",
             QT_TRANSLATE_NOOP("Error",
                               "The target of {node} is below zero there, and less than nothing cannot be shared "
                               "out. Choose another period or measure.")},
    Sentence{"template-unknown", QT_TRANSLATE_NOOP("Error", "There is no template “{template}”. There is: {known}.")},
    Sentence{"ambition-not-edited",
             QT_TRANSLATE_NOOP("Error",
                               "The cells of the level {ambition} follow from the base target, so they are not "
                               "edited or held. Change the base, or the annual number of {ambition}.")},
    Sentence{"ambition-open",
             QT_TRANSLATE_NOOP("Error", "{measure} has open months, so there is no year yet that {ambition} could "
                                        "follow. Set the annual target first.")},
    Sentence{"ratio-not-held",
             QT_TRANSLATE_NOOP("Error", "{measure} is a ratio: it moves only when you set it, so there is nothing to "
                                        "hold. Hold an amount or a count.")},
    Sentence{"ratio-impossible",
             QT_TRANSLATE_NOOP("Error", "{value} is not possible for {measure}. Give another value, such as 22%.")},
    Sentence{"ratio-without-last-year",
             QT_TRANSLATE_NOOP("Error", "There is no {measure} of last year here for the growth to stand on[: actuals "
                                        "of {missing} are missing]. Give the value itself.")},
    Sentence{"ratio-without-present",
             QT_TRANSLATE_NOOP("Error", "There is no {measure} here yet that could grow. Give the value itself.")},
    Sentence{"value-negative", QT_TRANSLATE_NOOP("Error", "That comes to less than zero, and a target cannot.")},
    Sentence{"value-without-last-year",
             QT_TRANSLATE_NOOP("Error",
                               "There are no actuals of last year here for the growth to stand on. Give an amount, "
                               "or import last year first.")},
    Sentence{"value-without-base",
             QT_TRANSLATE_NOOP("Error", "What the value refers to is zero or missing. Give an amount.")},
    Sentence{"no-history",
             QT_TRANSLATE_NOOP("Error",
                               "There are no actuals of {measure} of the years before. Import them first, or choose "
                               "another method.")},
    Sentence{"no-targets",
             QT_TRANSLATE_NOOP("Error", "There are no targets of {measure} yet. Set the annual target first.")},
    Sentence{"no-ambition",
             QT_TRANSLATE_NOOP("Error",
                               "There is no annual number of {measure} for the level {ambition} yet. Set it first.")},
    Sentence{"hold-unknown",
             QT_TRANSLATE_NOOP("Error", "{node} is not held in {period}, so there is nothing to release.")},
    Sentence{"hold-limits-crossed",
             QT_TRANSLATE_NOOP("Error", "Nothing is at least {least} and at most {most}. Exchange the limits.")},
    Sentence{"hold-limit-broken",
             QT_TRANSLATE_NOOP(
                 "Error", "{node} in {period} is {present} now, and the limit is {limit}. Set the target first, or "
                          "make it a soft hold.")},
    Sentence{"hold-until-over",
             QT_TRANSLATE_NOOP("Error", "{until} is over already, so the hold would never bind. Name a later period.")},
    Sentence{"hold-priority-hard",
             QT_TRANSLATE_NOOP("Error", "Only soft holds have a priority: a hard one is kept whatever else is held.")},
    Sentence{"hold-crosses",
             QT_TRANSLATE_NOOP(
                 "Error", "{node} in {period} would cross the hold on {other} in {otherPeriod}, and limits cannot be "
                          "kept month by month. Release that one, or make one of them a soft hold.")},
    Sentence{"move-amount-wanted",
             QT_TRANSLATE_NOOP("Error", "What moves is an amount, not a share or a growth. Write 50000 or 5万.")},
    Sentence{"value-points",
             QT_TRANSLATE_NOOP(
                 "Error", "Points are added to a ratio, and {measure} is none. Give an amount, +30%, now+3% or 40%.")},
    Sentence{"amount-overflow",
             QT_TRANSLATE_NOOP("Error", "A number became too large to be kept exactly. Nothing was changed.")},
    Sentence{"rate-without-denominator",
             QT_TRANSLATE_NOOP("Error", "A rate has zero below the line. Give another value.")},
};

} // namespace

std::span<const Sentence> planSentences()
{
    return kSentences;
}

} // namespace quotasmith::text
