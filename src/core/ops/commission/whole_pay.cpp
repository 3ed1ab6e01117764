// SPDX-License-Identifier: Apache-2.0
#include "core/ops/commission/whole_pay.h"

#include "core/money/money.h"
#include "core/ops/commission/reading/read_beside.h"
#include "core/ops/commission/statements.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace quotasmith::ops {

namespace {

using commission::PayMonths;

void cut(PayMonths &months, int count)
{
    for (std::size_t m = 0; m < months.size(); ++m) {
        months[m].counts = months[m].counts && static_cast<int>(m) < count;
        months[m].paid.reset();
    }
}

void cut(std::array<std::int64_t, 12> &amounts, int count)
{
    std::fill(amounts.begin() + count, amounts.end(), 0);
}

/// Transactions that are read one by one have been, and are not read again.
void payAgain(const commission::Scheme &scheme, PersonPay &pay, int count)
{
    cut(pay.months, count);
    if (scheme.reading != commission::Reading::PerTransaction) {
        pay.dues = commission::payYear(scheme, pay.months);
        return;
    }
    for (std::size_t i = pay.dues.size(); i-- > 0;)
        if (pay.dues[i].months.first >= count) {
            pay.dues.erase(pay.dues.begin() + static_cast<std::ptrdiff_t>(i));
            if (i < pay.transactions.size())
                pay.transactions.erase(pay.transactions.begin() + static_cast<std::ptrdiff_t>(i));
        }
}

void cut(BesideInputs &beside, const calendar::FiscalCalendar &calendar, int count)
{
    for (TeamPay &team : beside.teams) {
        cut(team.base, count);
        std::fill(team.quota.begin() + count, team.quota.end(), std::nullopt);
        for (TeamMember &member : team.members)
            cut(member.months, count);
    }
    for (ProductSales &sales : beside.products)
        cut(sales.sold, count);
    for (auto &cash : beside.cash)
        cut(cash, count);
    const auto isLater = [&](calendar::Month month) { return calendar.position(month).value_or(count) >= count; };
    std::erase_if(beside.corrections, [&](const plan::TypedCorrection &one) { return isLater(one.month); });
    std::erase_if(beside.clawbacks, [&](const plan::ClawbackEvent &one) { return isLater(one.date.monthOf()); });
}

bool looksAtTeams(const commission::BesideRules &rules)
{
    return rules.achievement || rules.excess || !rules.rankings.empty();
}

void addMember(TeamPay &team, const PersonPay &pay)
{
    for (std::size_t m = 0; m < pay.months.size(); ++m) {
        const commission::PayMonth &month = pay.months[m];
        if (!month.counts)
            continue;
        team.base[m] = money::addUnits(team.base[m], month.base);
        if (month.quota)
            team.quota[m] = money::addUnits(team.quota[m].value_or(0), *month.quota);
    }
    team.members.push_back({pay.person, pay.months});
}

std::vector<TeamPay> teamsOf(const PayBook &book)
{
    std::map<std::pair<std::size_t, int>, TeamPay> teams; // by scheme and tree position
    for (const PersonPay &pay : book.pays) {
        const auto node = book.tree->find(book.people[pay.person].id);
        if (!node || !looksAtTeams(book.schemes[pay.scheme].file.beside))
            continue;
        const int above = teamAbove(*book.tree, *node);
        const plan::Node &team = book.tree->node(above);
        const auto [known, isNew] =
            teams.try_emplace({pay.scheme, above}, TeamPay{pay.scheme, team.id, team.code, team.name, {}, {}, {}});
        addMember(known->second, pay);
    }
    std::vector<TeamPay> all;
    for (auto &[place, team] : teams)
        all.push_back(std::move(team));
    return all;
}

} // namespace

PayBook soFarOf(PayBook book, int months)
{
    book.statements.clear();
    book.begun = std::min(book.begun, months);
    for (PersonPay &pay : book.pays)
        payAgain(book.schemes[pay.scheme].file.scheme, pay, months);
    cut(book.beside, book.settings.calendar, months);
    return book;
}

PayBook pastBookOf(const PayBook &book, const std::vector<PastMonths> &past, const PersonSums &sums)
{
    PayBook last;
    last.settings = book.settings;
    last.settings.calendar = book.settings.calendar.shifted(-1);
    last.tree = book.tree;
    last.schemes = book.schemes;
    last.quotaMeasures = book.quotaMeasures;
    last.people = book.people;
    last.begun = sums.months();
    last.beside.cash.resize(book.people.size());
    for (std::size_t p = 0; p < past.size(); ++p) {
        if (!past[p].scheme)
            continue;
        const std::size_t scheme = *past[p].scheme;
        last.pays.push_back(
            {p, scheme, past[p].months, commission::payYear(book.schemes[scheme].file.scheme, past[p].months)});
        for (std::size_t m = 0; m < 12; ++m)
            last.beside.cash[p][m] = sums.of(p, m).value(plan::Measure::Collected).value_or(0);
    }
    last.beside.teams = teamsOf(last);
    return last;
}

std::vector<std::int64_t> wholePayOf(const PayBook &book, const std::vector<bool> &isMeant)
{
    std::set<std::string> others;
    for (std::size_t s = 0; s < book.schemes.size(); ++s)
        if (!isMeant[s])
            others.insert(book.schemes[s].code);
    std::vector<std::int64_t> pay(book.people.size());
    for (const PayStatement &statement : statementsOf(book))
        for (const store::StatementLine &line : statement.lines)
            if (!others.contains(line.scheme))
                pay[statement.person] = money::addUnits(pay[statement.person], line.amount);
    return pay;
}

} // namespace quotasmith::ops
