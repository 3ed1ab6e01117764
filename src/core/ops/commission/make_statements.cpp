// SPDX-License-Identifier: Apache-2.0
#include "core/money/money.h"
#include "core/ops/commission/beside/draw_lines.h"
#include "core/ops/commission/beside/owed_lines.h"
#include "core/ops/commission/statements.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <tuple>

namespace quotasmith::ops {

namespace {

using store::StatementLine;

/// Words beside what a commission rests on: `transactions=37;relief=300000`, amounts in minor units.
std::string reasonOf(const PersonPay &pay, std::size_t due)
{
    std::string reason;
    if (due < pay.transactions.size())
        reason = "transactions=" + std::to_string(pay.transactions[due]);
    std::int64_t relief = 0;
    for (int m = pay.dues[due].months.first; m <= pay.dues[due].months.last; ++m)
        relief = money::addUnits(relief, pay.relief[static_cast<std::size_t>(m)]);
    if (relief != 0)
        reason += (reason.empty() ? "relief=" : ";relief=") + std::to_string(relief);
    return reason;
}

StatementLine lineOf(const PayBook &book, const PersonPay &pay, std::size_t i)
{
    const commission::DuePay &due = pay.dues[i];
    const KnownScheme &scheme = book.schemes[pay.scheme];
    StatementLine line = lineFor(book, "commission", scheme.code, due.months);
    line.method = commission::methodCode(*scheme.file.scheme.method);
    line.measure = scheme.file.scheme.base;
    line.input = due.base;
    line.quota = due.quota;
    line.paidBefore = due.paidBefore;
    line.amount = due.pay;
    line.reason = reasonOf(pay, i);
    line.slices = slicesText(due.earned.slices);
    return line;
}

/// What is due in a month beside other things: whatever the method, tiers are one of them.
std::string dueWord(const StatementLine &line)
{
    return commission::findMethod(line.method) ? "commission" : line.method;
}

/// The place of a line in its statement.
std::size_t placeOf(const StatementLine &line)
{
    static constexpr std::array<std::string_view, 11> kOrder{"commission", "hold-back",     "release", "achievement",
                                                             "excess",     "new-product",   "ranking", "clawback",
                                                             "correction", "draw-recovery", "draw"};
    return static_cast<std::size_t>(std::find(kOrder.begin(), kOrder.end(), line.rule) - kOrder.begin());
}

/// Why what was paid is paid otherwise.
std::string changeOf(const StatementLine &now, const StatementLine &before)
{
    if (now.method.starts_with("typed/") || now.method.starts_with("clawback/"))
        return now.reason;
    if (now.scheme != before.scheme || now.method != before.method)
        return "scheme";
    return now.input != before.input ? "actual" : now.quota != before.quota ? "quota" : "scheme";
}

/// Statements by person, month and number while they are put together.
class Maker {
public:
    explicit Maker(const PayBook &book) : m_book(book) {}

    std::vector<PayStatement> make()
    {
        addClosed();
        for (const PersonPay &pay : m_book.pays)
            for (std::size_t i = 0; i < pay.dues.size(); ++i)
                addDue(pay, i);
        std::vector<OwedLine> owed;
        addHeldLines(m_book, owed);
        addBonusLines(m_book, owed);
        addEventLines(m_book, owed);
        for (OwedLine &one : owed)
            addLine(one.person, std::move(one.line));
        addCorrections();
        sortLines();
        addDraws();
        std::vector<PayStatement> all;
        for (auto &[key, statement] : m_statements)
            all.push_back(std::move(statement));
        return all;
    }

private:
    using Key = std::tuple<std::size_t, calendar::Month, int>;
    using DueKey = std::tuple<std::size_t, calendar::Month, std::string, std::string>; ///< person, month, scheme, word

    static DueKey keyOf(std::size_t person, const StatementLine &line)
    {
        return {person, line.month, line.scheme, dueWord(line)};
    }

    PayStatement &at(std::size_t person, calendar::Month month, int number = 1)
    {
        PayStatement &statement = m_statements[{person, month, number}];
        statement.person = person;
        statement.month = month;
        statement.number = number;
        return statement;
    }

    bool isClosed(std::size_t person, calendar::Month month) const
    {
        const auto known = m_statements.find({person, month, 1});
        return known != m_statements.end() && known->second.isClosed;
    }

    void addClosed()
    {
        std::map<plan::NodeId, std::size_t> people;
        for (std::size_t i = 0; i < m_book.people.size(); ++i)
            people.emplace(m_book.people[i].id, i);
        for (const store::Statement *one : closedInOrder()) {
            const store::Statement &closed = *one;
            const auto person = people.find(closed.person);
            if (person == people.end() || !m_book.settings.calendar.position(closed.month))
                continue;
            PayStatement &statement = at(person->second, closed.month, ++m_closed[{person->second, closed.month}]);
            statement.isClosed = true;
            statement.closedAt = closed.closedAt;
            statement.closedBy = closed.closedBy;
            statement.lines = closed.lines;
            m_lastClosed[person->second] = std::max(m_lastClosed[person->second], closed.month);
            for (const StatementLine &line : closed.lines)
                keepPaid(person->second, line);
        }
    }

    /// As they were closed; of one moment what is due before what corrects it.
    std::vector<const store::Statement *> closedInOrder() const
    {
        std::vector<const store::Statement *> closed;
        for (const store::Statement &one : m_book.statements)
            closed.push_back(&one);
        const auto corrects = [](const store::Statement &one) {
            return std::all_of(one.lines.begin(), one.lines.end(),
                               [](const StatementLine &line) { return line.rule == "correction"; });
        };
        std::stable_sort(closed.begin(), closed.end(), [&](const store::Statement *a, const store::Statement *b) {
            return std::tuple(a->month, a->closedAt, corrects(*a)) < std::tuple(b->month, b->closedAt, corrects(*b));
        });
        return closed;
    }

    /// What has been paid so far for one thing that fell due in one month; the latest line tells on what. Draws are
    /// settled by the draws of later months.
    void keepPaid(std::size_t person, const StatementLine &line)
    {
        if (line.method.starts_with("draw/"))
            return;
        auto &[last, paid] = m_paid[keyOf(person, line)];
        last = line;
        paid = money::addUnits(paid, line.amount);
    }

    /// A later month of a year to date has made good for a closed one, or will.
    bool settlesItself(const PersonPay &pay, std::size_t i) const
    {
        const commission::Scheme &scheme = m_book.schemes[pay.scheme].file.scheme;
        return scheme.period == commission::SchemePeriod::YearToDate && i + 1 < pay.dues.size();
    }

    void addDue(const PersonPay &pay, std::size_t i)
    {
        StatementLine line = lineOf(m_book, pay, i);
        if (isClosed(pay.person, line.month) && settlesItself(pay, i)) {
            m_settled.insert(keyOf(pay.person, line));
            return;
        }
        if (!isClosed(pay.person, line.month)) {
            PayStatement &statement = at(pay.person, line.month);
            statement.lacksQuota = statement.lacksQuota || pay.dues[i].lacksQuota;
        }
        addLine(pay.person, std::move(line));
    }

    void addLine(std::size_t person, StatementLine line)
    {
        if (isClosed(person, line.month))
            m_now[keyOf(person, line)] = std::move(line);
        else
            m_open[keyOf(person, line)] = std::move(line);
    }

    void addCorrections()
    {
        for (auto &[key, line] : m_open)
            if (!m_paid.contains(key))
                at(std::get<0>(key), line.month).lines.push_back(line);
            else
                m_now[key] = line; // paid ahead, in a statement of another month
        for (const auto &[key, paid] : m_paid)
            if (!m_now.contains(key) && !m_settled.contains(key)) {
                StatementLine gone = paid.first; // it pays nobody in that month any more
                gone.amount = 0;
                gone.slices.clear();
                m_now[key] = std::move(gone);
            }
        for (const auto &[key, line] : m_now) {
            const auto paid = m_paid.find(key);
            correct(std::get<0>(key), line, paid == m_paid.end() ? nullptr : &paid->second);
        }
    }

    using Paid = std::pair<StatementLine, std::int64_t>;

    void correct(std::size_t person, StatementLine line, const Paid *paid)
    {
        const std::int64_t before = paid ? paid->second : 0;
        if (line.amount == before)
            return;
        const bool isLate = !paid && dueWord(line) != "commission"; // it fell due after its month was closed
        if (!isLate) {
            line.reason = changeOf(line, paid ? paid->first : StatementLine());
            line.rule = "correction";
            line.paidBefore = before;
            line.amount = money::subtractUnits(line.amount, before);
        }
        nextOpen(person).lines.push_back(std::move(line));
    }

    /// The first month after the last closed one; after the year's last month a further statement of that month.
    PayStatement &nextOpen(std::size_t person)
    {
        const calendar::Month last = m_lastClosed[person];
        const calendar::Month next = last.plus(1);
        return m_book.settings.calendar.position(next) ? at(person, next)
                                                       : at(person, last, m_closed[{person, last}] + 1);
    }

    void sortLines()
    {
        for (auto &[key, statement] : m_statements)
            if (!statement.isClosed)
                std::stable_sort(
                    statement.lines.begin(), statement.lines.end(),
                    [](const StatementLine &a, const StatementLine &b) { return placeOf(a) < placeOf(b); });
    }

    void addDraws()
    {
        if (m_book.beside.draws.empty() && m_book.statements.empty() &&
            std::none_of(m_book.schemes.begin(), m_book.schemes.end(),
                         [](const KnownScheme &scheme) { return scheme.file.beside.draw.has_value(); }))
            return;
        for (std::size_t person = 0; person < m_book.people.size(); ++person)
            addDraws(person);
    }

    void addDraws(std::size_t person)
    {
        DrawAccount account(m_book, person);
        for (auto at = m_statements.lower_bound({person, calendar::Month(), 0});
             at != m_statements.end() && at->second.person == person; ++at)
            if (at->second.isClosed)
                account.keep(at->second);
        for (int m = 0; m < 12; ++m) {
            const calendar::Month month = m_book.settings.calendar.month(m);
            if (isClosed(person, month))
                continue;
            const auto known = m_statements.find({person, month, 1});
            const std::int64_t earned = known == m_statements.end() ? 0 : known->second.total();
            if (auto line = account.draw(m, earned))
                at(person, month).lines.push_back(std::move(*line));
        }
    }

    const PayBook &m_book;
    std::map<Key, PayStatement> m_statements;
    std::map<std::pair<std::size_t, calendar::Month>, int> m_closed; ///< statements of a person and month
    std::map<std::size_t, calendar::Month> m_lastClosed;
    std::map<DueKey, Paid> m_paid;
    std::map<DueKey, StatementLine> m_open; ///< of open months
    std::map<DueKey, StatementLine> m_now;  ///< of closed months, as it would be paid now
    std::set<DueKey> m_settled;             ///< of years to date: later months make good for them
};

} // namespace

std::vector<PayStatement> statementsOf(const PayBook &book)
{
    return Maker(book).make();
}

} // namespace quotasmith::ops
