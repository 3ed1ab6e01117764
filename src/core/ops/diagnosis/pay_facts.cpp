// SPDX-License-Identifier: Apache-2.0
#include "core/ops/diagnosis/pay_facts.h"

#include "core/commission/pay/profile.h"
#include "core/money/money.h"
#include "core/ops/commission/cost_budget.h"

#include <algorithm>

namespace quotasmith::ops {

namespace {

using commission::Exact;

/// The months in which somebody has a quota above zero, and what they add up to.
struct QuotaMonths {
    std::int64_t months = 0;
    std::int64_t quota = 0;
};

QuotaMonths quotaMonths(const commission::PayMonths &months)
{
    QuotaMonths sum;
    for (const commission::PayMonth &month : months) {
        if (!month.counts || month.quota.value_or(0) <= 0)
            continue;
        ++sum.months;
        sum.quota = money::addUnits(sum.quota, *month.quota);
    }
    return sum;
}

std::int64_t monthsOf(commission::SchemePeriod period, std::int64_t all)
{
    switch (period) {
    case commission::SchemePeriod::Month:
        return 1;
    case commission::SchemePeriod::Quarter:
        return 3;
    case commission::SchemePeriod::Year:
    case commission::SchemePeriod::YearToDate:
        break;
    }
    return all;
}

/// The least base that pays anything, and the one from which more pays nothing.
struct PayingBases {
    std::optional<Exact> first, capped;
};

PayingBases payingBases(const commission::PayRule &rule)
{
    PayingBases bases;
    const auto stretches = commission::profileOf(rule);
    const auto pays = [](const commission::Stretch &one) { return one.pay > Exact() || one.slope > Exact(); };
    if (const auto first = std::find_if(stretches.begin(), stretches.end(), pays); first != stretches.end())
        bases.first = first->from;
    for (auto last = stretches.rbegin(); last != stretches.rend() && last->slope.isZero() && last->pay > Exact();
         ++last)
        bases.capped = last->from;
    return bases;
}

diagnosis::PayFact payFact(plan::NodeId person, const commission::Scheme &scheme, const QuotaMonths &quota)
{
    const std::int64_t months = monthsOf(scheme.period, quota.months);
    const PayingBases bases =
        payingBases(commission::PayRule(scheme, Exact::fraction(money::Wide{quota.quota} * months, quota.months)));
    const auto ofQuarter = [months](const std::optional<Exact> &base) -> std::optional<std::int64_t> {
        return base ? std::optional((*base * Exact::fraction(3, months)).rounded()) : std::nullopt;
    };
    return {person, ofQuarter(bases.first), ofQuarter(bases.capped)};
}

} // namespace

void readPayFacts(const store::Connection &connection, diagnosis::Input &input)
{
    if (store::readSchemes(connection).empty())
        return;
    const PayBook book = readPayBook(connection);
    std::vector<std::int64_t> most(book.people.size());
    std::vector<std::optional<diagnosis::PayFact>> facts(book.people.size());
    for (const PersonPay &pay : book.pays) {
        const QuotaMonths quota = quotaMonths(pay.months);
        if (quota.months <= most[pay.person])
            continue;
        most[pay.person] = quota.months;
        facts[pay.person] = payFact(book.people[pay.person].id, book.schemes[pay.scheme].file.scheme, quota);
    }
    for (const auto &fact : facts)
        if (fact)
            input.pay.push_back(*fact);
    input.commissionAtPlan = costAtPlan(book);
}

} // namespace quotasmith::ops
