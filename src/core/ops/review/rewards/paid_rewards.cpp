// SPDX-License-Identifier: Apache-2.0
#include "core/ops/review/rewards/paid_rewards.h"

#include "core/commission/beside/bonuses.h"
#include "core/ops/commission/statements.h"

#include <algorithm>
#include <charconv>

namespace quotasmith::ops {

namespace {

/// What a line of a statement rewards; nothing for commission and everything that is taken or kept back.
std::optional<RewardKind> kindOf(const std::string &rule)
{
    if (rule == "achievement")
        return RewardKind::Reached;
    if (rule == "excess")
        return RewardKind::Excess;
    if (rule == "new-product")
        return RewardKind::NewProduct;
    return rule == "ranking" ? std::optional(RewardKind::Ranking) : std::nullopt;
}

/// `new-product/LAMP` is about LAMP, anything else about what its reason says.
std::string aboutOf(const store::StatementLine &line)
{
    const std::size_t cut = line.method.find('/');
    return line.rule == "new-product" && cut != std::string::npos ? line.method.substr(cut + 1) : line.reason;
}

int placeOf(const store::StatementLine &line)
{
    int place = 0;
    const char *end = line.reason.data() + line.reason.size();
    const auto read = std::from_chars(line.reason.data(), end, place);
    return read.ec == std::errc() && read.ptr == end ? place : 0;
}

Reward rewardOf(const PayBook &book, const PayStatement &statement, const store::StatementLine &line, RewardKind kind)
{
    const calendar::FiscalCalendar &calendar = book.settings.calendar;
    const int last = calendar.position(line.last).value_or(0);
    Reward reward;
    reward.kind = kind;
    reward.months = {calendar.position(line.first).value_or(last), last};
    reward.node = book.tree->find(book.people[statement.person].id).value_or(0);
    reward.place = kind == RewardKind::Ranking ? placeOf(line) : 0;
    reward.scheme = line.scheme;
    reward.about = aboutOf(line);
    reward.amount = line.amount;
    return reward;
}

} // namespace

std::vector<Reward> paidRewards(const PayBook &book, calendar::MonthRange months)
{
    std::vector<Reward> rewards;
    for (const PayStatement &statement : statementsOf(book)) {
        const auto month = book.settings.calendar.position(statement.month);
        if (!month || !months.contains(*month))
            continue;
        for (const store::StatementLine &line : statement.lines)
            if (const auto kind = kindOf(line.rule); kind && line.amount != 0)
                rewards.push_back(rewardOf(book, statement, line, *kind));
    }
    return rewards;
}

std::vector<Reward> eliminationWarnings(const PayBook &book, int last)
{
    std::vector<Reward> warnings;
    for (const PersonPay &pay : book.pays) {
        const auto &rule = book.schemes[pay.scheme].file.beside.elimination;
        if (!rule)
            continue;
        std::vector<std::optional<money::Rate>> attainments;
        calendar::MonthRange months;
        for (const commission::DuePay &due : pay.dues)
            if (due.months.last <= last) {
                attainments.push_back(due.attainment);
                months = due.months;
            }
        Reward warning;
        warning.kind = RewardKind::Warning;
        warning.periods = commission::periodsBelow(attainments, rule->below);
        if (warning.periods < rule->periods)
            continue;
        warning.months = months;
        warning.node = book.tree->find(book.people[pay.person].id).value_or(0);
        warning.attainment = attainments.back();
        warning.scheme = book.schemes[pay.scheme].code;
        warning.limit = rule->below;
        warnings.push_back(std::move(warning));
    }
    return warnings;
}

} // namespace quotasmith::ops
