// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/calendar/month_range.h"
#include "core/plan/plan_settings.h"
#include "core/review/score/scorecard.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace quotasmith::store {
class Connection;
}

/// Scorecards: what people, teams and regions are judged by and what it comes to. Only read.
namespace quotasmith::ops {

/// Every standard a plan knows.
struct Standards {
    plan::PlanSettings settings;
    std::shared_ptr<const plan::Tree> tree; ///< of the organisation
    std::vector<review::Standard> all;      ///< by year, the hard ones first, the heaviest first
    std::vector<review::Card> cards;        ///< also those whose weights do not add up yet

    std::vector<int> years() const;
    std::vector<review::Standard> ofYear(int year) const;
};
/// Throws Error{"score-scale-missing"} and Error{"score-scale-bad"} {indicator} for a row whose readings cannot become
/// points.
Standards readStandards(const store::Connection &connection);

struct ScorecardRequest {
    /// Months of the plan's year: `2027-05` `2027Q2` `2027H1` `2027`, or `ytd`. Only months with actuals count.
    std::string period;
    std::string node; ///< code of one person, team or region; empty: everybody a card judges
};

/// What a person answered to an indicator, or who scored it.
struct ScoreWords {
    std::string by, answer, answered, note;
};

/// A node with its card.
struct ScoredNode {
    int node = 0;                                    ///< tree position
    std::size_t card = 0;                            ///< of `cards`
    std::vector<review::ScoredIndicator> indicators; ///< in the order of the card's standards
    std::vector<ScoreWords> words;                   ///< in the same order
    review::ScoreTotal score;
    int rank = 0; ///< among its level, ties the same; 0: no total
};

struct Scorecards {
    Standards standards;
    std::string period;                          ///< in its one written form
    calendar::MonthRange asked;                  ///< of the plan's year
    std::optional<calendar::MonthRange> counted; ///< those of them that have actuals; nothing: none
    review::GradeCuts cuts;
    std::vector<ScoredNode> nodes; ///< in tree order

    const review::Card &cardOf(const ScoredNode &node) const { return standards.cards[node.card]; }
};

/// Throws Error{"scorecard-none",{year}} where the year has no standards, Error{"scorecard-weights",{card,sum,missing}}
/// where a card that judges somebody does not come to 100 %, Error{"scorecard-nobody",{node}} where no card judges the
/// node, Error{"node-unknown"}, Error{"score-outside",{node,indicator,value,least,most}} for a typed score that is not
/// on its scale, Error{"score-unknown",{node,period,indicator,known}} for one of no indicator of the card,
/// Error{"period-bad",{period}} and Error{"period-outside",{period,year}}.
Scorecards readScorecards(const store::Connection &connection, const ScorecardRequest &request);

} // namespace quotasmith::ops
