// SPDX-License-Identifier: Apache-2.0
#include "report/papers/letter/letter_pay.h"

#include "core/money/money.h"
#include "core/money/rounding.h"
#include "core/store/tables/nodes.h"
#include "report/papers/pay_rule_blocks.h"
#include "text/convert.h"

#include <algorithm>
#include <QStringList>

namespace quotasmith::report {

namespace {

constexpr int kMonths = 12;

bool counts(const commission::PayMonths &months, int month)
{
    return month < kMonths && months[static_cast<std::size_t>(month)].counts;
}

int firstOf(const commission::PayMonths &months)
{
    int first = 0;
    while (first < kMonths && !counts(months, first))
        ++first;
    return first;
}

/// The months of a year in which something holds: `2027-01 to 2027-03, 2027-07 to 2027-12`.
QString stretchText(const commission::PayMonths &months, const calendar::FiscalCalendar &calendar)
{
    QStringList stretches;
    for (int first = 0; first < kMonths; ++first) {
        if (!counts(months, first))
            continue;
        int last = first;
        while (counts(months, last + 1))
            ++last;
        const QString from = text::fromUtf8(calendar.month(first).text());
        stretches << (first == last ? from
                                    : Papers::tr("%1 to %2").arg(from, text::fromUtf8(calendar.month(last).text())));
        first = last;
    }
    return stretches.join(Papers::tr(", "));
}

void addMonths(const commission::PayMonths &months, commission::PayMonths &sum)
{
    for (std::size_t m = 0; m < months.size(); ++m) {
        sum[m].counts = sum[m].counts || months[m].counts;
        if (months[m].quota)
            sum[m].quota = money::addUnits(sum[m].quota.value_or(0), *months[m].quota);
    }
}

/// The mean quota of the stretches a scheme reckons.
std::optional<std::int64_t> meanQuota(const commission::Scheme &scheme, const commission::PayMonths &months)
{
    std::int64_t sum = 0, count = 0;
    for (const commission::PayMonth &month : months)
        if (month.counts && month.quota.value_or(0) > 0) {
            sum = money::addUnits(sum, *month.quota);
            ++count;
        }
    if (count == 0)
        return std::nullopt;
    const std::int64_t length = scheme.period == commission::SchemePeriod::Month     ? 1
                                : scheme.period == commission::SchemePeriod::Quarter ? 3
                                                                                     : count;
    return money::roundHalfAway(money::Wide{sum} * length, count);
}

} // namespace

LetterPay::LetterPay(const store::Connection &connection, const PaperFrame &frame)
    : m_frame(frame), m_book(ops::readPayBook(connection)),
      m_products(store::readTree(connection, frame.settings, plan::Axis::Product))
{
}

/// Somebody who has moved is paid by one scheme in both teams.
LetterPay::ByScheme LetterPay::paid(const plan::Tree &organisation, int node) const
{
    ByScheme byScheme;
    for (const ops::PersonPay &pay : m_book.pays) {
        const auto whose = organisation.find(m_book.people[pay.person].id);
        if (whose && (*whose == node || organisation.isAbove(node, *whose)))
            addMonths(pay.months, byScheme[pay.scheme]);
    }
    return byScheme;
}

std::vector<Block> LetterPay::blocks(const plan::Tree &organisation, int node) const
{
    const bool isPerson = organisation.node(node).level == plan::Level::Person;
    const ByScheme byScheme = paid(organisation, node);
    std::vector<ByScheme::const_iterator> schemes;
    for (auto scheme = byScheme.begin(); scheme != byScheme.end(); ++scheme)
        if (firstOf(scheme->second) < kMonths)
            schemes.push_back(scheme);
    std::stable_sort(schemes.begin(), schemes.end(),
                     [](auto a, auto b) { return firstOf(a->second) < firstOf(b->second); });
    if (schemes.empty())
        return {Paragraph{Papers::tr("No commission scheme pays on these targets.")}};
    std::vector<Block> blocks;
    if (!isPerson)
        blocks.push_back(Paragraph{Papers::tr("Everybody below is paid on their own targets:")});
    for (const auto scheme : schemes) {
        const ops::KnownScheme &known = m_book.schemes[scheme->first];
        const auto quota = isPerson ? meanQuota(known.file.scheme, scheme->second) : std::nullopt;
        for (Block &block :
             payRuleBlocks(known, stretchText(scheme->second, m_book.settings.calendar), quota, m_products, m_frame))
            blocks.push_back(std::move(block));
    }
    return blocks;
}

} // namespace quotasmith::report
