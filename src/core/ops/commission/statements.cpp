// SPDX-License-Identifier: Apache-2.0
#include "core/ops/commission/statements.h"

#include "core/base/error.h"
#include "core/commission/pay/payout.h"
#include "core/money/money.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace quotasmith::ops {

namespace {

using store::StatementLine;

StatementLine lineOf(const PayBook &book, const PersonPay &pay, const commission::DuePay &due)
{
    const KnownScheme &scheme = book.schemes[pay.scheme];
    const calendar::FiscalCalendar &calendar = book.settings.calendar;
    return {"commission",
            scheme.code,
            std::string(commission::methodCode(*scheme.file.scheme.method)),
            scheme.file.scheme.base,
            calendar.month(due.month),
            calendar.month(due.months.first),
            calendar.month(due.months.last),
            due.base,
            due.quota,
            due.paidBefore,
            due.pay,
            {},
            slicesText(due.earned.slices)};
}

/// Statements by person and month while they are put together.
class Maker {
public:
    explicit Maker(const PayBook &book) : m_book(book) {}

    std::vector<PayStatement> make()
    {
        addClosed();
        for (const PersonPay &pay : m_book.pays)
            for (const commission::DuePay &due : pay.dues)
                addDue(pay, due);
        addCorrections();
        std::vector<PayStatement> all;
        for (auto &[key, statement] : m_statements)
            all.push_back(std::move(statement));
        return all;
    }

private:
    using Key = std::pair<std::size_t, calendar::Month>;

    PayStatement &at(std::size_t person, calendar::Month month)
    {
        PayStatement &statement = m_statements[{person, month}];
        statement.person = person;
        statement.month = month;
        return statement;
    }

    void addClosed()
    {
        std::map<plan::NodeId, std::size_t> people;
        for (std::size_t i = 0; i < m_book.people.size(); ++i)
            people.emplace(m_book.people[i].id, i);
        for (const store::Statement &closed : m_book.statements) {
            const auto person = people.find(closed.person);
            if (person == people.end() || !m_book.settings.calendar.position(closed.month))
                continue;
            PayStatement &statement = at(person->second, closed.month);
            statement.isClosed = true;
            statement.closedAt = closed.closedAt;
            statement.closedBy = closed.closedBy;
            statement.lines = closed.lines;
            m_lastClosed[person->second] = std::max(m_lastClosed[person->second], closed.month);
            for (const StatementLine &line : closed.lines)
                keepPaid(person->second, line);
        }
    }

    /// What has been paid so far for what fell due in one month by one scheme; the latest line tells on what.
    void keepPaid(std::size_t person, const StatementLine &line)
    {
        auto &[last, paid] = m_paid[{person, line.month, line.scheme}];
        last = line;
        paid = money::addUnits(paid, line.amount);
    }

    void addDue(const PersonPay &pay, const commission::DuePay &due)
    {
        StatementLine line = lineOf(m_book, pay, due);
        const auto known = m_statements.find({pay.person, line.month});
        if (known != m_statements.end() && known->second.isClosed) {
            const bool settlesItself =
                m_book.schemes[pay.scheme].file.scheme.period == commission::SchemePeriod::YearToDate;
            if (!settlesItself)
                m_now[{pay.person, line.month, line.scheme}] = std::move(line);
            else
                m_settled.insert({pay.person, line.month, line.scheme});
            return;
        }
        PayStatement &statement = at(pay.person, line.month);
        statement.lacksQuota = statement.lacksQuota || due.lacksQuota;
        statement.lines.push_back(std::move(line));
    }

    void addCorrections()
    {
        for (const auto &[key, paid] : m_paid)
            if (!m_now.contains(key) && !m_settled.contains(key)) {
                StatementLine gone = paid.first; // it pays nobody in that month any more
                gone.amount = 0;
                gone.slices.clear();
                m_now[key] = std::move(gone);
            }
        for (const auto &[key, line] : m_now) {
            const auto paid = m_paid.find(key);
            const StatementLine before = paid == m_paid.end() ? StatementLine() : paid->second.first;
            correct(std::get<0>(key), line, before, paid == m_paid.end() ? 0 : paid->second.second);
        }
    }

    void correct(std::size_t person, StatementLine line, const StatementLine &before, std::int64_t paid)
    {
        const calendar::Month month = m_lastClosed[person].plus(1);
        if (line.amount == paid || !m_book.settings.calendar.position(month))
            return;
        line.rule = "correction";
        line.reason = line.scheme != before.scheme || line.method != before.method ? "scheme"
                      : line.input != before.input                                 ? "actual"
                      : line.quota != before.quota                                 ? "quota"
                                                                                   : "scheme";
        line.paidBefore = paid;
        line.amount = money::subtractUnits(line.amount, paid);
        at(person, month).lines.push_back(std::move(line));
    }

    using PaidKey = std::tuple<std::size_t, calendar::Month, std::string>; ///< person, month, scheme

    const PayBook &m_book;
    std::map<Key, PayStatement> m_statements;
    std::map<std::size_t, calendar::Month> m_lastClosed;
    std::map<PaidKey, std::pair<StatementLine, std::int64_t>> m_paid;
    std::map<PaidKey, StatementLine> m_now; ///< of closed months, as it would be paid now
    std::set<PaidKey> m_settled;            ///< of years to date: later months make good for them
};

/// The line of a scheme's own; nullptr when there is not exactly one.
const StatementLine *ownLine(const PayStatement &statement)
{
    const StatementLine *found = nullptr;
    for (const StatementLine &line : statement.lines) {
        if (line.rule != "commission")
            continue;
        if (found)
            return nullptr;
        found = &line;
    }
    return found;
}

const KnownScheme *findScheme(const PayBook &book, const std::string &code)
{
    const auto found = std::find_if(book.schemes.begin(), book.schemes.end(),
                                    [&](const KnownScheme &scheme) { return scheme.code == code; });
    return found == book.schemes.end() ? nullptr : &*found;
}

std::int64_t payOn(const commission::Scheme &scheme, std::int64_t base, std::optional<std::int64_t> quota)
{
    if (scheme.needsQuota() && quota.value_or(0) <= 0)
        return 0;
    return commission::PayRule(scheme, quota ? std::optional(commission::Exact(*quota)) : std::nullopt)
        .at(base)
        .pay.rounded();
}

} // namespace

std::int64_t PayStatement::total() const
{
    std::int64_t sum = 0;
    for (const StatementLine &line : lines)
        sum = money::addUnits(sum, line.amount);
    return sum;
}

std::vector<PayStatement> statementsOf(const PayBook &book)
{
    return Maker(book).make();
}

StatementChange changeBetween(const PayBook &book, const PayStatement &before, const PayStatement &now)
{
    StatementChange change{money::subtractUnits(now.total(), before.total()), 0, 0, 0};
    const StatementLine *from = ownLine(before), *to = ownLine(now);
    const KnownScheme *scheme = to ? findScheme(book, to->scheme) : nullptr;
    if (from && scheme && from->scheme == to->scheme &&
        scheme->file.scheme.period != commission::SchemePeriod::YearToDate) {
        const commission::Scheme &rule = scheme->file.scheme;
        const std::int64_t old = payOn(rule, from->input, from->quota);
        const std::int64_t withActual = payOn(rule, to->input, from->quota);
        change.byActual = money::subtractUnits(withActual, old);
        change.byQuota = money::subtractUnits(payOn(rule, to->input, to->quota), withActual);
    }
    change.byOther = money::subtractUnits(change.difference, money::addUnits(change.byActual, change.byQuota));
    return change;
}

} // namespace quotasmith::ops
