// SPDX-License-Identifier: Apache-2.0
#include "core/commission/beside/adjustments.h"
#include "core/money/money.h"
#include "core/ops/commission/beside/owed_lines.h"

#include <algorithm>

namespace quotasmith::ops {

namespace {

using commission::DuePay;
using commission::Exact;

/// Sales that fell due together and that cash is waited for.
struct Invoice {
    const PersonPay *pay = nullptr;
    const DuePay *due = nullptr;
    std::int64_t base = 0; ///< of a year to date what is new
};

/// What the due pays of one person wait for, in the order in which they fell due.
std::vector<Invoice> invoicesOf(const PayBook &book, std::vector<const PersonPay *> pays)
{
    std::vector<Invoice> invoices;
    for (const PersonPay *pay : pays) {
        const bool isToDate = book.schemes[pay->scheme].file.scheme.period == commission::SchemePeriod::YearToDate;
        std::int64_t before = 0;
        for (const DuePay &due : pay->dues) {
            invoices.push_back({pay, &due, isToDate ? money::subtractUnits(due.base, before) : due.base});
            before = due.base;
        }
    }
    std::stable_sort(invoices.begin(), invoices.end(),
                     [](const Invoice &a, const Invoice &b) { return a.due->month < b.due->month; });
    return invoices;
}

class Holder {
public:
    Holder(const PayBook &book, std::size_t person, std::vector<OwedLine> &lines)
        : m_book(book), m_person(person), m_lines(lines)
    {
    }

    void add(const std::vector<Invoice> &invoices)
    {
        std::int64_t before = 0; // sales that are paid first
        for (const Invoice &invoice : invoices) {
            if (invoice.base <= 0)
                continue;
            const auto &rule = m_book.schemes[invoice.pay->scheme].file.beside.holdBack;
            const std::int64_t commission = commissionOf(m_book, *invoice.pay, *invoice.due);
            if (rule && commission > 0)
                hold(invoice, rule->share, commission, before);
            before = money::addUnits(before, invoice.base);
        }
    }

private:
    const std::string &code(const Invoice &invoice) const { return m_book.schemes[invoice.pay->scheme].code; }

    void hold(const Invoice &invoice, const money::Rate &share, std::int64_t commission, std::int64_t before)
    {
        const std::int64_t held = share.of(commission);
        store::StatementLine line = lineFor(m_book, "hold-back", code(invoice), invoice.due->months);
        line.method = "hold-back";
        line.measure = m_book.schemes[invoice.pay->scheme].file.scheme.base;
        line.input = commission;
        line.amount = -held;
        line.slices = sliceText(commission, share, -(Exact(commission) * Exact(share)));
        m_lines.push_back({m_person, line});
        release(invoice, held, receiptsFor(invoice, before));
    }

    /// By month from the one it falls due in: cash for these sales, once the earlier ones are paid.
    std::vector<Exact> receiptsFor(const Invoice &invoice, std::int64_t before) const
    {
        std::vector<Exact> receipts;
        std::int64_t cash = 0, allotted = 0;
        for (int m = 0; m < 12; ++m) {
            cash = money::addUnits(cash, m_book.beside.cash[m_person][static_cast<std::size_t>(m)]);
            if (m < invoice.due->month)
                continue;
            const std::int64_t now = std::clamp<std::int64_t>(money::subtractUnits(cash, before), 0, invoice.base);
            receipts.push_back(now - allotted);
            allotted = now;
        }
        return receipts;
    }

    void release(const Invoice &invoice, std::int64_t held, const std::vector<Exact> &receipts)
    {
        const auto released = commission::releaseCollected(held, invoice.base, receipts);
        std::int64_t before = 0;
        for (std::size_t i = 0; i < receipts.size(); ++i) {
            if (receipts[i].isZero())
                continue;
            const int month = invoice.due->month + static_cast<int>(i);
            store::StatementLine line = lineFor(m_book, "release", code(invoice), invoice.due->months);
            line.method = "release/" + line.month.text();
            line.measure = m_book.schemes[invoice.pay->scheme].file.scheme.base;
            line.month = m_book.settings.calendar.month(month);
            line.input = receipts[i].rounded();
            line.quota = invoice.base;
            line.paidBefore = before;
            line.amount = (*released)[i];
            const Exact part = receipts[i] / Exact(invoice.base);
            line.slices = sliceText(held, part.rate(), part * Exact(held));
            before = money::addUnits(before, line.amount);
            m_lines.push_back({m_person, std::move(line)});
        }
    }

    const PayBook &m_book;
    std::size_t m_person;
    std::vector<OwedLine> &m_lines;
};

} // namespace

void addHeldLines(const PayBook &book, std::vector<OwedLine> &lines)
{
    const auto holds = [&](const PersonPay *pay) { return book.schemes[pay->scheme].file.beside.holdBack.has_value(); };
    for (std::size_t i = 0; i < book.pays.size();) {
        std::vector<const PersonPay *> pays;
        const std::size_t person = book.pays[i].person;
        for (; i < book.pays.size() && book.pays[i].person == person; ++i)
            pays.push_back(&book.pays[i]);
        if (std::any_of(pays.begin(), pays.end(), holds))
            Holder(book, person, lines).add(invoicesOf(book, pays));
    }
}

} // namespace quotasmith::ops
