// SPDX-License-Identifier: Apache-2.0
#include "core/ops/commission/period_pay.h"

#include "core/money/money.h"

namespace quotasmith::ops {

namespace {

using store::StatementLine;

bool isOwn(const StatementLine &line)
{
    return line.rule == "commission";
}

} // namespace

std::vector<PersonStatements> peopleIn(const PayBook &book, const std::vector<PayStatement> &statements,
                                       calendar::MonthRange months)
{
    std::vector<PersonStatements> people;
    std::int64_t toDate = 0;
    for (const PayStatement &statement : statements) {
        const int month = book.settings.calendar.position(statement.month).value_or(12);
        const bool isNew = &statement == statements.data() || (&statement - 1)->person != statement.person;
        toDate = isNew ? 0 : toDate;
        if (month > months.last)
            continue;
        toDate = money::addUnits(toDate, statement.total());
        if (!months.contains(month))
            continue;
        if (people.empty() || people.back().person != statement.person)
            people.push_back({statement.person, {}, 0, 0});
        people.back().statements.push_back(&statement);
        people.back().pay = money::addUnits(people.back().pay, statement.total());
        people.back().yearToDate = toDate;
    }
    return people;
}

StatementSums sumsOf(const PersonStatements &one)
{
    StatementSums sums;
    const StatementLine *previous = nullptr;
    for (const PayStatement *statement : one.statements) {
        sums.isClosed = sums.isClosed && statement->isClosed;
        for (const StatementLine &line : statement->lines) {
            if (!isOwn(line))
                continue;
            // The stretch of a year to date holds the months of the one before it.
            const bool goesOn = previous && previous->scheme == line.scheme && previous->first == line.first;
            sums.actual = money::addUnits(goesOn ? sums.actual - previous->input : sums.actual, line.input);
            if (line.quota)
                sums.quota = money::addUnits(goesOn ? sums.quota.value_or(0) - previous->quota.value_or(0)
                                                    : sums.quota.value_or(0),
                                             *line.quota);
            previous = &line;
        }
    }
    if (sums.quota)
        sums.attainment = money::attainment(sums.actual, *sums.quota);
    return sums;
}

const PayStatement *statementBefore(const std::vector<PayStatement> &statements, const PersonStatements &one)
{
    const PayStatement *first = one.statements.front();
    const bool isFirst = first == statements.data() || (first - 1)->person != one.person;
    return isFirst ? nullptr : first - 1;
}

} // namespace quotasmith::ops
