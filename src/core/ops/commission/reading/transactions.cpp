// SPDX-License-Identifier: Apache-2.0
#include "core/ops/commission/reading/transactions.h"

#include "core/money/money.h"
#include "core/plan/measure_sums.h"
#include "core/store/queries/fact_lines.h"

#include <algorithm>
#include <map>

namespace quotasmith::ops {

namespace {

using commission::DuePay;
using commission::Exact;

bool readsEach(const KnownScheme &scheme)
{
    return scheme.file.scheme.reading == commission::Reading::PerTransaction;
}

/// What falls due somewhere, while its lines are paid.
class PaidByLine {
public:
    PaidByLine(const commission::Scheme &scheme, const DuePay &due) : m_months(due.months)
    {
        if (!due.lacksQuota)
            m_rule.emplace(scheme, due.quota ? std::optional(Exact(*due.quota)) : std::nullopt);
    }

    bool covers(int month) const { return m_months.contains(month); }
    void add(std::int64_t amount)
    {
        ++m_count;
        if (!m_rule)
            return;
        const commission::Earned earned = m_rule->at(amount);
        m_pay = money::addUnits(m_pay, earned.pay.rounded());
        for (const commission::Slice &slice : earned.slices) {
            commission::Slice &sum = m_slices[slice.tier];
            sum = {slice.tier, sum.base + slice.base, slice.rate, sum.pay + slice.pay};
        }
    }

    int count() const { return m_count; }
    std::int64_t pay() const { return m_pay; }
    std::vector<commission::Slice> slices() const
    {
        std::vector<commission::Slice> all;
        for (const auto &[tier, slice] : m_slices)
            all.push_back(slice);
        return all;
    }

private:
    calendar::MonthRange m_months;
    std::optional<commission::PayRule> m_rule; ///< nothing without the quota it needs
    std::map<int, commission::Slice> m_slices; ///< by tier
    std::int64_t m_pay = 0;
    int m_count = 0;
};

class Payer {
public:
    Payer(const store::Connection &connection, PayBook &book, const Credits &credits, const PayOfMonth &payOf)
        : m_connection(connection), m_book(book), m_credits(credits), m_payOf(payOf)
    {
        for (std::size_t i = 0; i < book.pays.size(); ++i)
            if (readsEach(scheme(i)))
                for (const DuePay &due : book.pays[i].dues)
                    m_dues[i].emplace_back(scheme(i).file.scheme, due);
    }

    void pay()
    {
        if (m_dues.empty())
            return;
        const calendar::Period year{calendar::PeriodKind::Year, m_book.settings.calendar.start(), 12, 0};
        store::visitLines(m_connection, year,
                          [&](calendar::Month month, const plan::Fact &line) { share(month, line); });
        for (const auto &[pay, dues] : m_dues)
            settle(m_book.pays[pay], dues);
    }

private:
    const KnownScheme &scheme(std::size_t pay) const { return m_book.schemes[m_book.pays[pay].scheme]; }

    void share(calendar::Month month, const plan::Fact &line)
    {
        const int position = m_book.settings.calendar.position(month).value_or(0);
        if (m_credits.isEmpty())
            return credit(line.person, month, line, {});
        const auto shares = m_credits.sharesOf(line.person, line.account, line.product, position);
        credit(line.person, month, line, [&](std::int64_t amount) {
            std::int64_t own = amount;
            const auto parts = Credits::divide(amount, shares);
            for (std::size_t i = 0; i < shares.size(); ++i)
                own -= shares[i].isOverlay ? 0 : parts[i];
            return own;
        });
        for (std::size_t i = 0; i < shares.size(); ++i)
            credit(shares[i].person, month, line,
                   [&](std::int64_t amount) { return Credits::divide(amount, shares)[i]; });
    }

    void credit(plan::NodeId person, calendar::Month month, const plan::Fact &line,
                const std::function<std::int64_t(std::int64_t)> &partOf)
    {
        const auto pay = m_payOf(person, month);
        const auto dues = pay ? m_dues.find(*pay) : m_dues.end();
        if (dues == m_dues.end())
            return;
        const auto amount = plan::MeasureSums{line.present, line.values}.value(scheme(*pay).file.scheme.base);
        if (!amount)
            return;
        const std::int64_t part = partOf ? partOf(*amount) : *amount;
        if (part == 0)
            return;
        const int position = m_book.settings.calendar.position(month).value_or(0);
        for (PaidByLine &due : dues->second)
            if (due.covers(position))
                due.add(part);
    }

    void settle(PersonPay &pay, const std::vector<PaidByLine> &dues) const
    {
        const commission::Scheme &rule = m_book.schemes[pay.scheme].file.scheme;
        std::int64_t paid = 0;
        pay.transactions.clear();
        for (std::size_t i = 0; i < dues.size(); ++i) {
            DuePay &due = pay.dues[i];
            due.earned = {Exact(dues[i].pay()), Exact(dues[i].pay()), 0, false, dues[i].slices()};
            due.pay = dues[i].pay();
            if (rule.period == commission::SchemePeriod::YearToDate) {
                due.paidBefore = paid;
                due.pay = money::subtractUnits(due.pay, paid);
                paid = money::addUnits(paid, pay.months[static_cast<std::size_t>(due.month)].paid.value_or(due.pay));
            }
            pay.transactions.push_back(dues[i].count());
        }
    }

    const store::Connection &m_connection;
    PayBook &m_book;
    const Credits &m_credits;
    const PayOfMonth &m_payOf;
    std::map<std::size_t, std::vector<PaidByLine>> m_dues; ///< by pay of the book
};

} // namespace

void payTransactions(const store::Connection &connection, PayBook &book, const Credits &credits,
                     const PayOfMonth &payOf)
{
    Payer(connection, book, credits, payOf).pay();
}

} // namespace quotasmith::ops
