// SPDX-License-Identifier: Apache-2.0
#include "core/commission/pay/pay_year.h"

#include "core/commission/cost.h"
#include "tests/core/commission/schemes.h"

#include <gtest/gtest.h>

#include <numeric>

namespace quotasmith::commission {
namespace {

PayMonths everyMonth(std::int64_t base, std::int64_t quota)
{
    PayMonths months;
    months.fill({true, base, quota, {}});
    return months;
}

std::int64_t sumOf(const std::vector<DuePay> &dues)
{
    return std::accumulate(dues.begin(), dues.end(), std::int64_t{0},
                           [](std::int64_t sum, const DuePay &due) { return sum + due.pay; });
}

TEST(PayYear, AMonthPaysInItselfAQuarterInItsLast)
{
    Scheme scheme = seedScheme(TierMethod::Whole);
    EXPECT_EQ(payYear(scheme, everyMonth(100, 100)).size(), 12u);
    scheme.period = SchemePeriod::Quarter;
    const auto quarters = payYear(scheme, everyMonth(10'000, 10'000));
    ASSERT_EQ(quarters.size(), 4u);
    EXPECT_EQ(quarters[1].month, 5);
    EXPECT_EQ(quarters[1].months, (calendar::MonthRange{3, 5}));
    EXPECT_EQ(quarters[1].base, 30'000);
    EXPECT_EQ(quarters[1].pay, 450);
    scheme.period = SchemePeriod::Year;
    EXPECT_EQ(payYear(scheme, everyMonth(10'000, 10'000)).at(0).month, 11);
}

TEST(PayYear, ALateJoinerIsMeasuredOnTheOwnMonths)
{
    Scheme scheme = seedScheme(TierMethod::Whole);
    scheme.period = SchemePeriod::Quarter;
    PayMonths months;
    months[4] = {true, 12'000, 10'000, {}}; // comes in the fifth month and brings 120 % from then on
    months[5] = {true, 12'000, 10'000, {}};
    const auto dues = payYear(scheme, months);
    ASSERT_EQ(dues.size(), 1u);
    EXPECT_EQ(dues[0].quota, 20'000);
    EXPECT_EQ(dues[0].attainment, money::Rate(6, 5));
    EXPECT_EQ(dues[0].pay, 480);
}

TEST(PayYear, MonthsOfAYearToDateAddUpToTheYear)
{
    forecast::Random random(19);
    for (int round = 0; round < 500; ++round) {
        Scheme scheme = randomScheme(random);
        scheme.period = SchemePeriod::YearToDate;
        PayMonths months;
        for (PayMonth &month : months)
            month = {true, between(random, -5'000'000, 30'000'000), between(random, 1, 20'000'000), {}};
        const auto monthly = payYear(scheme, months);
        scheme.period = SchemePeriod::Year;
        EXPECT_EQ(sumOf(monthly), payYear(scheme, months).at(0).pay);
    }
}

TEST(PayYear, WhatAClosedMonthPaidIsSettledByTheNext)
{
    Scheme scheme = seedScheme(TierMethod::Whole);
    scheme.period = SchemePeriod::YearToDate;
    PayMonths months;
    months[0] = {true, 9'000, 10'000, 150}; // closed at 150 before a credit note took it to 90 %
    months[1] = {true, 11'000, 10'000, {}};
    const auto dues = payYear(scheme, months);
    EXPECT_EQ(dues[0].pay, 90);
    EXPECT_EQ(dues[1].paidBefore, 150);
    EXPECT_EQ(dues[1].pay, 150); // 1.5 % of 20,000, less 150
}

TEST(PayYear, WithoutATargetTheTiersPayNothing)
{
    PayMonths months;
    months[0] = {true, 9'000, {}, {}};
    months[1] = {true, 9'000, 0, {}};
    for (const DuePay &due : payYear(seedScheme(TierMethod::Whole), months)) {
        EXPECT_TRUE(due.lacksQuota);
        EXPECT_EQ(due.pay, 0);
    }
    Scheme amounts = tiered(TierMethod::Whole, {{0, 100}});
    amounts.basis = TierBasis::Amount;
    EXPECT_EQ(payYear(amounts, months).at(0).pay, 90);
}

TEST(Cost, IsTheSumOfEverybodysYear)
{
    forecast::Random random(23);
    for (int round = 0; round < 200; ++round) {
        Scheme scheme = randomScheme(random);
        scheme.period = static_cast<SchemePeriod>(random.below(4));
        const money::Rate level(between(random, 50, 150), 100);
        std::vector<PayMonths> people(3);
        Cost wanted;
        for (PayMonths &months : people) {
            PayMonths reached;
            for (std::size_t m = 0; m < months.size(); ++m) {
                if (random.below(4) == 0)
                    continue;
                months[m] = {true, 0, between(random, 1, 10'000'000), {}};
                const std::int64_t product = *months[m].quota * level.numerator();
                const std::int64_t least = (product + level.denominator() - 1) / level.denominator();
                reached[m] = {true, least, months[m].quota, {}};
                wanted.base += reached[m].base;
            }
            if (scheme.period == SchemePeriod::YearToDate) {
                Scheme year = scheme;
                year.period = SchemePeriod::Year;
                wanted.pay += sumOf(payYear(year, reached));
            } else {
                wanted.pay += sumOf(payYear(scheme, reached));
            }
        }
        const Cost cost = costAt(scheme, people, level);
        EXPECT_EQ(cost.base, wanted.base);
        EXPECT_EQ(cost.pay, wanted.pay);
    }
}

TEST(Cost, AThresholdIsReachedAtItsShare)
{
    const std::vector<PayMonths> people{everyMonth(0, 1'000'003)}; // 80 % is no whole number of it
    EXPECT_EQ(costAt(seedScheme(TierMethod::Whole), people, money::Rate(4, 5)).pay, 12 * 8'000);
}

} // namespace
} // namespace quotasmith::commission
