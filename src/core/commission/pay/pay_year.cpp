// SPDX-License-Identifier: Apache-2.0
#include "core/commission/pay/pay_year.h"

#include "core/money/money.h"

#include <algorithm>

namespace quotasmith::commission {

namespace {

bool countsIn(const PayMonths &months, calendar::MonthRange stretch, SchemePeriod period)
{
    if (period == SchemePeriod::YearToDate)
        return months[static_cast<std::size_t>(stretch.last)].counts;
    return std::any_of(months.begin() + stretch.first, months.begin() + stretch.last + 1,
                       [](const PayMonth &month) { return month.counts; });
}

DuePay sumOf(const PayMonths &months, calendar::MonthRange stretch)
{
    DuePay due;
    due.month = stretch.last;
    due.months = stretch;
    for (int m = stretch.first; m <= stretch.last; ++m) {
        const PayMonth &month = months[static_cast<std::size_t>(m)];
        if (!month.counts)
            continue;
        due.base = money::addUnits(due.base, month.base);
        if (month.quota)
            due.quota = money::addUnits(due.quota.value_or(0), *month.quota);
    }
    if (due.quota)
        due.attainment = money::attainment(due.base, *due.quota);
    return due;
}

} // namespace

std::vector<calendar::MonthRange> stretchesOf(SchemePeriod period)
{
    std::vector<calendar::MonthRange> stretches;
    const int length = period == SchemePeriod::Quarter ? 3 : period == SchemePeriod::Year ? 12 : 1;
    for (int last = length - 1; last < 12; last += length)
        stretches.push_back({period == SchemePeriod::YearToDate ? 0 : last - length + 1, last});
    return stretches;
}

std::vector<DuePay> payYear(const Scheme &scheme, const PayMonths &months)
{
    requireSound(scheme);
    std::vector<DuePay> dues;
    std::int64_t paid = 0;
    for (const calendar::MonthRange stretch : stretchesOf(scheme.period)) {
        if (!countsIn(months, stretch, scheme.period))
            continue;
        DuePay due = sumOf(months, stretch);
        due.lacksQuota = scheme.needsQuota() && due.quota.value_or(0) <= 0;
        if (!due.lacksQuota)
            due.earned = PayRule(scheme, due.quota ? std::optional(Exact(*due.quota)) : std::nullopt).at(due.base);
        due.pay = due.earned.pay.rounded();
        if (scheme.period == SchemePeriod::YearToDate) {
            due.paidBefore = paid;
            due.pay = money::subtractUnits(due.pay, paid);
            paid = money::addUnits(paid, months[static_cast<std::size_t>(due.month)].paid.value_or(due.pay));
        }
        dues.push_back(std::move(due));
    }
    return dues;
}

} // namespace quotasmith::commission
