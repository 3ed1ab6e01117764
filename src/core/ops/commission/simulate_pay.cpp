// SPDX-License-Identifier: Apache-2.0
#include "core/ops/commission/simulate_pay.h"

#include "core/commission/cost.h"
#include "core/money/money.h"
#include "core/ops/goal/read_goal.h"

#include <set>

namespace quotasmith::ops {

namespace {

class Simulator {
public:
    explicit Simulator(const PayBook &book) : m_book(book), m_months(book.schemes.size())
    {
        std::set<std::size_t> heads;
        for (const PersonPay &pay : book.pays) {
            m_months[pay.scheme].push_back(pay.months);
            heads.insert(pay.person);
        }
        m_heads = static_cast<int>(heads.size());
    }

    int heads() const { return m_heads; }

    PayScenario at(std::string_view code, const money::Rate &attainment) const
    {
        PayScenario scenario{code, attainment, 0, 0, {}, {}};
        for (std::size_t s = 0; s < m_months.size(); ++s) {
            const commission::Cost cost = commission::costAt(m_book.schemes[s].file.scheme, m_months[s], attainment);
            scenario.base = money::addUnits(scenario.base, cost.base);
            scenario.pay = money::addUnits(scenario.pay, cost.pay);
        }
        if (scenario.base > 0)
            scenario.share = money::Rate(scenario.pay, scenario.base);
        if (m_heads > 0)
            scenario.aHead = money::roundHalfAway(scenario.pay, m_heads);
        return scenario;
    }

private:
    const PayBook &m_book;
    std::vector<std::vector<commission::PayMonths>> m_months; ///< by scheme
    int m_heads = 0;
};

} // namespace

PaySimulation simulatePay(const store::Connection &connection, const money::Rate &low, const money::Rate &high)
{
    const PayBook book = readPayBook(connection);
    const Simulator simulator(book);
    PaySimulation simulation;
    simulation.heads = simulator.heads();
    simulation.scenarios = {simulator.at("low", low), simulator.at("plan", money::Rate(1, 1)),
                            simulator.at("high", high)};
    const AnnualGoal goal = readAnnualGoal(connection);
    simulation.problem = goal.money.attainability.problem;
    simulation.hasTarget = goal.money.target.value_or(0) > 0;
    const auto &outlook = goal.money.attainability.outlook;
    if (!outlook || !simulation.hasTarget)
        return simulation;
    constexpr std::pair<std::string_view, int> kPercentiles[]{{"p10", 10}, {"p50", 50}, {"p90", 90}};
    for (const auto &[code, percent] : kPercentiles)
        simulation.scenarios.push_back(
            simulator.at(code, money::Rate(outlook->percentile(percent), *goal.money.target)));
    return simulation;
}

} // namespace quotasmith::ops
