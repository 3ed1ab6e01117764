// SPDX-License-Identifier: Apache-2.0
#include "core/money/apportion.h"
#include "core/money/money.h"
#include "core/ops/commission/beside/owed_lines.h"

#include <algorithm>

namespace quotasmith::ops {

namespace {

using calendar::MonthRange;
using commission::Exact;
using commission::TeamResult;

/// What months of a stretch come to.
struct Sum {
    std::int64_t base = 0;
    std::optional<std::int64_t> quota;
    int months = 0; ///< that count

    void add(std::int64_t units, std::optional<std::int64_t> aim)
    {
        base = money::addUnits(base, units);
        if (aim)
            quota = money::addUnits(quota.value_or(0), *aim);
        ++months;
    }
    TeamResult result() const { return {base, quota.value_or(0), months}; }
    /// Who brought nothing, or was to bring nothing, has no place in a ranking.
    std::optional<money::Rate> rankedBy() const
    {
        return base > 0 && quota.value_or(0) > 0 ? money::attainment(base, *quota) : std::nullopt;
    }
};

Sum sumOf(const commission::PayMonths &months, MonthRange stretch)
{
    Sum sum;
    for (int m = stretch.first; m <= stretch.last; ++m)
        if (const auto &month = months[static_cast<std::size_t>(m)]; month.counts)
            sum.add(month.base, month.quota);
    return sum;
}

Sum sumOf(const TeamPay &team, MonthRange stretch)
{
    Sum sum;
    for (int m = stretch.first; m <= stretch.last; ++m)
        sum.add(team.base[static_cast<std::size_t>(m)], team.quota[static_cast<std::size_t>(m)]);
    return sum;
}

/// Who was in a team in a stretch, and for how long.
struct Present {
    std::vector<std::size_t> people;
    std::vector<TeamResult> results;
};

Present presentIn(const TeamPay &team, MonthRange stretch)
{
    Present present;
    for (const TeamMember &member : team.members)
        if (const Sum sum = sumOf(member.months, stretch); sum.months > 0) {
            present.people.push_back(member.person);
            present.results.push_back(sum.result());
        }
    return present;
}

std::string rankText(int rank, std::size_t of)
{
    return std::to_string(rank) + '/' + std::to_string(of);
}

class Bonuses {
public:
    Bonuses(const PayBook &book, std::vector<OwedLine> &lines) : m_book(book), m_lines(lines) {}

    void add()
    {
        for (std::size_t s = 0; s < m_book.schemes.size(); ++s)
            addScheme(s);
        for (const ProductSales &sales : m_book.beside.products)
            addProduct(sales);
    }

private:
    void addScheme(std::size_t scheme)
    {
        const commission::BesideRules &rules = m_book.schemes[scheme].file.beside;
        for (const TeamPay &team : m_book.beside.teams) {
            if (team.scheme != scheme)
                continue;
            if (rules.achievement)
                eachStretch(rules.achievement->period, [&](MonthRange m) { achieve(team, *rules.achievement, m); });
            if (rules.excess)
                eachStretch(rules.excess->period, [&](MonthRange m) { share(team, *rules.excess, m); });
        }
        for (std::size_t i = 0; i < rules.rankings.size(); ++i)
            eachStretch(rules.rankings[i].period, [&](MonthRange m) {
                const std::string word = "ranking/" + std::to_string(i + 1);
                if (rules.rankings[i].who == commission::Ranked::People)
                    rankPeople(scheme, rules.rankings[i], m, word);
                else
                    rankTeams(scheme, rules.rankings[i], m, word);
            });
    }

    /// Every stretch that has begun.
    template <class Work> void eachStretch(commission::SchemePeriod period, Work work) const
    {
        for (const MonthRange stretch : commission::stretchesOf(period))
            if (stretch.first < m_book.begun)
                work(stretch);
    }

    store::StatementLine teamLine(const TeamPay &team, const char *rule, MonthRange stretch) const
    {
        store::StatementLine line = lineFor(m_book, rule, m_book.schemes[team.scheme].code, stretch);
        const Sum sum = sumOf(team, stretch);
        line.method = std::string(rule) + '/' + team.code;
        line.measure = m_book.schemes[team.scheme].file.scheme.base;
        line.input = sum.base;
        line.quota = sum.quota;
        line.reason = team.code;
        return line;
    }

    /// Months of the own wage, for the part of the stretch spent in the team.
    void achieve(const TeamPay &team, const commission::AchievementRule &rule, MonthRange stretch)
    {
        const TeamResult result = sumOf(team, stretch).result();
        if (result.target <= 0)
            return;
        const Present present = presentIn(team, stretch);
        for (std::size_t i = 0; i < present.people.size(); ++i) {
            store::StatementLine line = teamLine(team, "achievement", stretch);
            const money::Rate months = rule.months * money::Rate(present.results[i].months, stretch.count());
            if (const auto wage = m_book.people[present.people[i]].monthlyWage) {
                line.amount = commission::achievementBonus(result, months, {&*wage, 1}).front();
                line.slices = sliceText(*wage, months, result.isReached() ? Exact(months) * Exact(*wage) : Exact());
            }
            m_lines.push_back({present.people[i], std::move(line)});
        }
    }

    void share(const TeamPay &team, const commission::ExcessRule &rule, MonthRange stretch)
    {
        const TeamResult result = sumOf(team, stretch).result();
        if (result.target <= 0)
            return;
        const Present present = presentIn(team, stretch);
        const auto pool = commission::divideExcess(result, rule.share, rule.division, present.results);
        for (std::size_t i = 0; i < present.people.size(); ++i) {
            store::StatementLine line = teamLine(team, "excess", stretch);
            line.amount = pool.parts[i];
            if (result.isReached())
                line.slices = sliceText(money::subtractUnits(result.actual, result.target), rule.share, pool.pool);
            m_lines.push_back({present.people[i], std::move(line)});
        }
    }

    void rankPeople(std::size_t scheme, const commission::RankingRule &rule, MonthRange stretch,
                    const std::string &word)
    {
        std::vector<std::size_t> people;
        std::vector<Sum> sums;
        std::vector<std::optional<money::Rate>> values;
        for (const PersonPay &pay : m_book.pays) {
            const Sum sum = pay.scheme == scheme ? sumOf(pay.months, stretch) : Sum();
            if (!sum.rankedBy())
                continue;
            people.push_back(pay.person);
            sums.push_back(sum);
            values.push_back(sum.rankedBy());
        }
        const auto bonuses = commission::rankingBonus(values, rule.amounts);
        for (std::size_t i = 0; i < people.size(); ++i) {
            if (bonuses[i].amount == 0)
                continue;
            store::StatementLine line = lineFor(m_book, "ranking", m_book.schemes[scheme].code, stretch);
            line.method = word;
            line.measure = m_book.schemes[scheme].file.scheme.base;
            line.input = sums[i].base;
            line.quota = sums[i].quota;
            line.amount = bonuses[i].amount;
            line.reason = rankText(bonuses[i].rank, people.size());
            m_lines.push_back({people[i], std::move(line)});
        }
    }

    void rankTeams(std::size_t scheme, const commission::RankingRule &rule, MonthRange stretch, const std::string &word)
    {
        std::vector<const TeamPay *> teams;
        std::vector<std::optional<money::Rate>> values;
        for (const TeamPay &team : m_book.beside.teams) {
            const auto value = team.scheme == scheme ? sumOf(team, stretch).rankedBy() : std::nullopt;
            if (!value)
                continue;
            teams.push_back(&team);
            values.push_back(value);
        }
        const auto bonuses = commission::rankingBonus(values, rule.amounts);
        for (std::size_t i = 0; i < teams.size(); ++i)
            if (bonuses[i].amount != 0)
                divide(*teams[i], stretch, bonuses[i].amount, rankText(bonuses[i].rank, teams.size()), word);
    }

    /// What a team has won, equally for the same time spent in it.
    void divide(const TeamPay &team, MonthRange stretch, std::int64_t amount, const std::string &rank,
                const std::string &word)
    {
        const Present present = presentIn(team, stretch);
        std::vector<std::int64_t> months;
        for (const TeamResult &result : present.results)
            months.push_back(result.months);
        const auto parts = money::largestRemainder(amount, std::span<const std::int64_t>(months));
        for (std::size_t i = 0; parts && i < present.people.size(); ++i) {
            store::StatementLine line = teamLine(team, "ranking", stretch);
            line.method = word + '/' + team.code;
            line.amount = (*parts)[i];
            line.reason = rank;
            m_lines.push_back({present.people[i], std::move(line)});
        }
    }

    void addProduct(const ProductSales &sales)
    {
        const KnownScheme &scheme = m_book.schemes[sales.scheme];
        const commission::NewProductRule &rule = scheme.file.beside.newProducts[sales.rule];
        for (int m = 0; m < 12; ++m) {
            const std::int64_t sold = sales.sold[static_cast<std::size_t>(m)];
            if (sold == 0)
                continue;
            store::StatementLine line = lineFor(m_book, "new-product", scheme.code, {m, m});
            line.method = "new-product/" + rule.product;
            line.measure = rule.perUnit ? plan::Measure::Units : scheme.file.scheme.base;
            line.input = sold;
            line.amount = rule.perUnit ? commission::newProductBonusPerUnit(sold, *rule.perUnit)
                                       : commission::newProductBonusOf(sold, *rule.rate);
            line.reason = rule.product;
            const money::Rate rate = rule.perUnit ? money::Rate(*rule.perUnit, 1) : *rule.rate;
            line.slices = sliceText(sold, rate, Exact(sold) * Exact(rate));
            m_lines.push_back({sales.person, std::move(line)});
        }
    }

    const PayBook &m_book;
    std::vector<OwedLine> &m_lines;
};

} // namespace

void addBonusLines(const PayBook &book, std::vector<OwedLine> &lines)
{
    Bonuses(book, lines).add();
}

} // namespace quotasmith::ops
