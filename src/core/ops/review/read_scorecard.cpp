// SPDX-License-Identifier: Apache-2.0
#include "core/ops/review/read_scorecard.h"

#include "core/base/error.h"
#include "core/diagnosis/input/fractions.h"
#include "core/ops/diagnosis/read_diagnosis.h"
#include "core/ops/review/numbers/judged_places.h"
#include "core/ops/review/numbers/place_numbers.h"
#include "core/ops/review/numbers/review_months.h"
#include "core/ops/review/numbers/typed_scores.h"
#include "core/ops/targets/place_text.h"
#include "core/plan/ratio.h"

#include <algorithm>
#include <set>

namespace quotasmith::ops {

namespace {

using money::Rate;
using review::Card;
using review::Measured;
using review::Standard;

/// What everybody's card is filled from.
struct Sources {
    const diagnosis::Input &input;
    PlaceNumbers numbers;
    TypedScores typed;
    ReviewMonths months;
};

/// Money, and averages of money, as whole units of the currency.
std::optional<Rate> inWholeUnits(const std::optional<Rate> &value, plan::Measure measure, int exponent)
{
    const bool isRatio = plan::kindOf(measure) == plan::MeasureKind::Ratio;
    const bool isMoney = isRatio ? plan::ratioForm(measure) == plan::RatioForm::Amount
                                 : plan::kindOf(measure) == plan::MeasureKind::Money;
    Rate units(1, 1);
    for (int i = 0; isMoney && i < exponent; ++i)
        units = units * Rate(10, 1);
    return value ? diagnosis::quotient(*value, units) : std::nullopt;
}

std::optional<Rate> fromFacts(const Sources &sources, const Standard &standard, int position)
{
    if (!sources.months.counted)
        return std::nullopt;
    const diagnosis::MonthSpan &span = sources.months.span;
    switch (standard.how) {
    case Measured::Attainment:
        return sources.numbers.attainment(standard.measure, position, span);
    case Measured::Growth:
        return sources.numbers.growth(standard.measure, position, span);
    case Measured::Value:
        return inWholeUnits(sources.numbers.actual(standard.measure, position, span), standard.measure,
                            sources.input.settings.currency.exponent);
    case Measured::Scored:
        break;
    }
    return std::nullopt;
}

void requireOnScale(const Standard &standard, const plan::Node &node, const Rate &score)
{
    if (standard.how == Measured::Scored && !standard.scale.holds(score))
        throw base::Error("score-outside", {{"node", node.code},
                                            {"indicator", standard.code},
                                            {"value", score.decimalText()},
                                            {"least", standard.scale.least().decimalText()},
                                            {"most", standard.scale.most().decimalText()}});
}

std::optional<Rate> readingOf(const Sources &sources, const Standard &standard, int position)
{
    if (const auto fact = fromFacts(sources, standard, position))
        return fact;
    const plan::Node &node = sources.input.tree(plan::Axis::Organisation).node(position);
    const auto typed = sources.typed.number(node.id, standard);
    if (typed)
        requireOnScale(standard, node, *typed);
    return typed;
}

/// Nothing may be typed for an indicator nobody announced.
void requireKnown(const Sources &sources, const Card &card, const plan::Node &node)
{
    for (const std::string &code : sources.typed.indicatorsOf(node.id)) {
        std::string known;
        bool isKnown = false;
        for (const Standard &standard : card.standards) {
            isKnown = isKnown || standard.code == code;
            known += (known.empty() ? "" : ", ") + standard.code;
        }
        if (!isKnown)
            throw base::Error(
                "score-unknown",
                {{"node", node.code}, {"period", sources.months.period}, {"indicator", code}, {"known", known}});
    }
}

void requireWhole(const Card &card, const plan::Tree &tree)
{
    if (card.isWhole())
        return;
    const Rate missing = card.missing();
    const auto at = card.node ? tree.find(*card.node) : std::nullopt;
    const bool isTooMuch = missing < Rate();
    throw base::Error("scorecard-weights", {{"year", std::to_string(card.year)},
                                            {"level", std::string(plan::levelCode(card.level))},
                                            {"node", at ? tree.node(*at).code : std::string()},
                                            {"sum", card.weights().percentText(6)},
                                            {"missing", isTooMuch ? std::string() : missing.percentText(6)},
                                            {"over", isTooMuch ? (Rate() - missing).percentText(6) : std::string()}});
}

ScoredNode scored(const Sources &sources, const Scorecards &all, const Card &card, int position)
{
    const plan::Tree &tree = *all.standards.tree;
    requireWhole(card, tree);
    requireKnown(sources, card, tree.node(position));
    ScoredNode node;
    node.node = position;
    node.card = static_cast<std::size_t>(&card - all.standards.cards.data());
    std::vector<std::optional<Rate>> readings;
    for (const Standard &standard : card.standards) {
        readings.push_back(readingOf(sources, standard, position));
        node.words.push_back(sources.typed.words(tree.node(position).id, standard.code));
    }
    node.indicators = review::scoreCard(card, readings);
    node.score = review::totalOf(card, node.indicators, all.cuts);
    return node;
}

void rank(Scorecards &all)
{
    std::set<plan::Level> levels;
    for (const ScoredNode &node : all.nodes)
        levels.insert(all.standards.tree->node(node.node).level);
    for (const plan::Level level : levels) {
        std::vector<ScoredNode *> same;
        std::vector<std::optional<std::int64_t>> totals;
        for (ScoredNode &node : all.nodes)
            if (all.standards.tree->node(node.node).level == level) {
                same.push_back(&node);
                totals.push_back(node.score.total);
            }
        const std::vector<int> ranks = review::ranksOf(totals);
        for (std::size_t i = 0; i < same.size(); ++i)
            same[i]->rank = ranks[i];
    }
}

/// Only the one asked for stays; the rank is among all.
void keepOnly(Scorecards &all, const std::string &code)
{
    const int wanted = requireNode(*all.standards.tree, plan::Axis::Organisation, code);
    std::erase_if(all.nodes, [wanted](const ScoredNode &node) { return node.node != wanted; });
    if (all.nodes.empty())
        throw base::Error("scorecard-nobody",
                          {{"node", code}, {"year", std::to_string(all.standards.settings.calendar.year())}});
}

} // namespace

Scorecards readScorecards(const store::Connection &connection, const ScorecardRequest &request)
{
    const diagnosis::Input input = readDiagnosisInput(connection, {});
    const ReviewMonths months = reviewMonths(input, request.period);
    Scorecards all;
    all.standards = readStandards(connection);
    all.period = months.period;
    all.asked = months.asked;
    all.counted = months.counted;
    all.cuts = {input.thresholds["grade.a"], input.thresholds["grade.b"], input.thresholds["grade.c"]};
    const int year = input.settings.calendar.year();
    if (all.standards.ofYear(year).empty())
        throw base::Error("scorecard-none", {{"year", std::to_string(year)}});
    const Sources sources{input, PlaceNumbers(input), TypedScores(connection, input.settings.calendar, months.asked),
                          months};
    for (const int position : judgedPlaces(input, months.span))
        if (const Card *card = review::cardFor(all.standards.cards, year, *all.standards.tree, position))
            all.nodes.push_back(scored(sources, all, *card, position));
    rank(all);
    if (!request.node.empty())
        keepOnly(all, request.node);
    return all;
}

} // namespace quotasmith::ops
