// SPDX-License-Identifier: Apache-2.0
#include "core/commission/beside/adjustments.h"
#include "core/money/money.h"
#include "core/ops/commission/beside/owed_lines.h"

#include <map>

namespace quotasmith::ops {

namespace {

/// What a month's sales were paid, by whichever schemes.
struct SoldPay {
    std::int64_t commission = 0;
    std::string scheme; ///< empty where it was several, or none
};

SoldPay paidFor(const PayBook &book, std::size_t person, int sold)
{
    SoldPay paid;
    int schemes = 0;
    for (const PersonPay &pay : book.pays) {
        if (pay.person != person)
            continue;
        const bool isToDate = book.schemes[pay.scheme].file.scheme.period == commission::SchemePeriod::YearToDate;
        for (const commission::DuePay &due : pay.dues)
            if (isToDate ? due.month == sold : due.months.contains(sold)) {
                paid.commission = money::addUnits(paid.commission, commissionOf(book, pay, due));
                paid.scheme = ++schemes == 1 ? book.schemes[pay.scheme].code : std::string();
            }
    }
    return paid;
}

class Events {
public:
    Events(const PayBook &book, std::vector<OwedLine> &lines) : m_book(book), m_lines(lines)
    {
        for (std::size_t i = 0; i < book.people.size(); ++i)
            m_people.emplace(book.people[i].id, i);
    }

    void add()
    {
        for (const plan::ClawbackEvent &event : m_book.beside.clawbacks)
            takeBack(event);
        for (const plan::TypedCorrection &typed : m_book.beside.corrections)
            correct(typed);
    }

private:
    void takeBack(const plan::ClawbackEvent &event)
    {
        const calendar::FiscalCalendar &calendar = m_book.settings.calendar;
        const auto person = m_people.find(event.person);
        const auto month = calendar.position(event.date.monthOf());
        if (person == m_people.end() || !month)
            return;
        const auto sold = calendar.position(event.sold);
        const SoldPay paid = sold ? paidFor(m_book, person->second, *sold) : SoldPay();
        store::StatementLine line = lineFor(m_book, "clawback", paid.scheme, {*month, *month});
        line.method = "clawback/" + event.code;
        line.first = line.last = event.sold;
        line.input = paid.commission;
        line.reason = event.reason;
        if (event.amount)
            line.amount = -*event.amount;
        if (event.share) {
            line.amount = commission::clawBack(paid.commission, *event.share).value_or(0);
            line.slices = sliceText(paid.commission, *event.share,
                                    -(commission::Exact(paid.commission) * commission::Exact(*event.share)));
        }
        m_lines.push_back({person->second, std::move(line)});
    }

    void correct(const plan::TypedCorrection &typed)
    {
        const auto person = m_people.find(typed.person);
        const auto month = m_book.settings.calendar.position(typed.month);
        if (person == m_people.end() || !month)
            return;
        store::StatementLine line = lineFor(m_book, "correction", {}, {*month, *month});
        line.method = "typed/" + typed.code;
        line.amount = typed.amount;
        line.reason = typed.reason;
        m_lines.push_back({person->second, std::move(line)});
    }

    const PayBook &m_book;
    std::vector<OwedLine> &m_lines;
    std::map<plan::NodeId, std::size_t> m_people;
};

} // namespace

void addEventLines(const PayBook &book, std::vector<OwedLine> &lines)
{
    Events(book, lines).add();
}

} // namespace quotasmith::ops
