// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/calendar/month_range.h"
#include "core/money/rate.h"
#include "core/plan/plan_settings.h"
#include "core/plan/tree.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace quotasmith::store {
class Connection;
}

/// Who has earned a reward in a period, and who is warned. Only read.
namespace quotasmith::ops {

enum class RewardKind {
    Reached,    ///< 达标奖: at least 100 % of the own target, or of the team's where a scheme pays for that
    Excess,     ///< 超额奖: a share of what the team brought above its target
    NewProduct, ///< 新品奖: sold of a product a scheme rewards
    Ranking,    ///< 排名奖: one of the first places
    Warning     ///< 不达标预警: too little for too long
};
std::string_view rewardKindCode(RewardKind kind); ///< `reached excess new-product ranking warning`

struct Reward {
    RewardKind kind = RewardKind::Reached;
    calendar::MonthRange months;           ///< the stretch it is for
    int node = 0;                          ///< tree position of a person or a team
    int place = 0;                         ///< of a ranking; 0: the scheme's statement does not say
    std::optional<money::Rate> attainment; ///< over the stretch; nothing: not what it goes by
    std::string scheme;                    ///< code of the scheme that pays; empty: it is only named
    std::string about;                     ///< what the statement says it is for: the team, the product
    std::optional<std::int64_t> amount;    ///< minor units; nothing: no scheme pays it
    int periods = 0;                       ///< of a warning: stretches in a row under the limit
    std::optional<money::Rate> limit;      ///< of a warning: the attainment that was missed
};

/// The first three of a month, as a suggestion beside the typed cases.
enum class TopBy { Attainment, Growth, NewCustomers };
std::string_view topByCode(TopBy by); ///< `attainment growth newCustomers`
struct TopPerson {
    TopBy by = TopBy::Attainment;
    int place = 0; ///< ties the same
    int node = 0;
    money::Rate value; ///< a share, or a count
};

/// A row of the list `cases`.
struct MonthCase {
    std::string key, kind, what; ///< kind: `case champion`
    calendar::Month month;
    plan::NodeId person;
};

struct Rewards {
    plan::PlanSettings settings;
    std::shared_ptr<const plan::Tree> tree; ///< of the organisation
    std::string period;                     ///< in its one written form
    calendar::MonthRange asked;
    std::optional<calendar::MonthRange> counted; ///< those of them with actuals; nothing: none
    std::vector<Reward> rewards;                 ///< by kind, stretch, place, then tree order
    std::vector<TopPerson> top;                  ///< of the last month that counts
    std::vector<MonthCase> cases;                ///< of the months asked
};

/// Amounts are those of the statements as they stand, for every stretch of a scheme's rule that ends within the months
/// that count. Who has reached the target of the period, person or team, is named also where no scheme pays it, and so
/// are the first three people where nobody has a ranking bonus. Warned is who has been under `warn.attainment` for
/// `warn.periods` months in a row, or under the limit of the own scheme's elimination rule for as many of its periods.
/// period as in readScorecards.
Rewards readRewards(const store::Connection &connection, const std::string &period);

} // namespace quotasmith::ops
