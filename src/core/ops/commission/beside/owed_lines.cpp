// SPDX-License-Identifier: Apache-2.0
#include "core/ops/commission/beside/owed_lines.h"

#include "core/ops/commission/statements.h"

namespace quotasmith::ops {

store::StatementLine lineFor(const PayBook &book, std::string rule, std::string scheme, calendar::MonthRange months)
{
    const calendar::FiscalCalendar &calendar = book.settings.calendar;
    store::StatementLine line;
    line.rule = std::move(rule);
    line.scheme = std::move(scheme);
    line.month = calendar.month(months.last);
    line.first = calendar.month(months.first);
    line.last = line.month;
    return line;
}

std::string sliceText(const commission::Exact &base, const money::Rate &rate, const commission::Exact &pay)
{
    return slicesText({{0, base, rate, pay}});
}

std::int64_t commissionOf(const PayBook &book, const PersonPay &pay, const commission::DuePay &due)
{
    const bool isToDate = book.schemes[pay.scheme].file.scheme.period == commission::SchemePeriod::YearToDate;
    const auto &paid = pay.months[static_cast<std::size_t>(due.month)].paid;
    return isToDate && paid ? *paid : due.pay;
}

} // namespace quotasmith::ops
