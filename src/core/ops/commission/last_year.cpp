// SPDX-License-Identifier: Apache-2.0
#include "core/ops/commission/last_year.h"

#include "core/money/money.h"
#include "core/money/rounding.h"
#include "core/store/queries/fact_sums.h"
#include "core/store/tables/facts/entries.h"

#include <algorithm>
#include <unordered_map>

namespace quotasmith::ops {

namespace {

using commission::PayMonth;
using commission::PayMonths;

/// The people of a book by what stands for them: themselves and the places they held before.
class People {
public:
    People(const store::Connection &connection, const PayBook &book) : m_standing(connection)
    {
        for (std::size_t i = 0; i < book.people.size(); ++i)
            m_people.emplace(book.people[i].id, i);
    }

    std::optional<std::size_t> find(plan::NodeId place) const
    {
        const auto found = m_people.find(m_standing.personOf(place));
        return found == m_people.end() ? std::nullopt : std::optional(found->second);
    }

private:
    store::Standing m_standing;
    std::unordered_map<plan::NodeId, std::size_t> m_people;
};

/// This year's quotas of a person: those of every scheme that measures the same.
std::array<std::optional<std::int64_t>, 12> quotasOf(const PayBook &book, std::size_t person, plan::Measure measure)
{
    std::array<std::optional<std::int64_t>, 12> quotas;
    const auto first = std::lower_bound(book.pays.begin(), book.pays.end(), person,
                                        [](const PersonPay &one, std::size_t wanted) { return one.person < wanted; });
    for (auto pay = first; pay != book.pays.end() && pay->person == person; ++pay)
        for (std::size_t m = 0; m < quotas.size(); ++m)
            if (pay->months[m].quota && book.quotaMeasures[pay->scheme] == measure)
                quotas[m] = money::addUnits(quotas[m].value_or(0), *pay->months[m].quota);
    return quotas;
}

/// Of the schemes that are meant the one of most months, by person.
std::vector<std::optional<std::size_t>> mainSchemes(const PayBook &book, const std::vector<bool> &isMeant)
{
    std::map<std::pair<std::size_t, std::size_t>, std::ptrdiff_t> months;
    for (const PersonPay &pay : book.pays)
        if (isMeant[pay.scheme])
            months[{pay.person, pay.scheme}] +=
                std::count_if(pay.months.begin(), pay.months.end(), [](const PayMonth &month) { return month.counts; });
    std::vector<std::optional<std::size_t>> schemes(book.people.size());
    std::vector<std::ptrdiff_t> most(book.people.size());
    for (const auto &[key, count] : months) {
        const auto &[person, scheme] = key;
        if (count <= most[person])
            continue;
        most[person] = count;
        schemes[person] = scheme;
    }
    return schemes;
}

/// Results and quotas of the months that have both.
struct Scale {
    std::int64_t base = 0;
    std::int64_t quota = 0;

    void add(const PayMonths &months)
    {
        for (const PayMonth &month : months)
            if (month.counts && month.quota) {
                base = money::addUnits(base, month.base);
                quota = money::addUnits(quota, *month.quota);
            }
    }
    /// Nothing where there is nothing to scale to.
    std::optional<std::int64_t> of(std::int64_t units) const
    {
        if (base <= 0 || quota <= 0)
            return std::nullopt;
        return money::roundHalfAway(money::Wide{units} * base, quota);
    }
};

} // namespace

PersonSums::PersonSums(const store::Connection &connection, const PayBook &book,
                       const calendar::FiscalCalendar &calendar)
    : m_sums(book.people.size())
{
    const People people(connection, book);
    const calendar::Period year{calendar::PeriodKind::Year, calendar.start(), 12, 0};
    for (const auto &[month, byPlace] : store::sumsByMember(connection, plan::Axis::Organisation, year)) {
        const int position = calendar.position(month).value_or(0);
        if (!byPlace.empty())
            m_months = std::max(m_months, position + 1);
        for (const auto &[place, sums] : byPlace)
            if (const auto person = people.find(place))
                m_sums[*person][static_cast<std::size_t>(position)].add(sums);
    }
}

std::int64_t PersonSums::in(std::size_t person, const PayMonths &months, plan::Measure measure) const
{
    std::int64_t sum = 0;
    for (std::size_t m = 0; m < months.size(); ++m)
        if (months[m].counts)
            sum = money::addUnits(sum, of(person, m).value(measure).value_or(0));
    return sum;
}

LastYear::LastYear(const store::Connection &connection, const PayBook &book)
    : m_sums(connection, book, book.settings.calendar.shifted(-1))
{
    const calendar::FiscalCalendar calendar = book.settings.calendar.shifted(-1);
    const People people(connection, book);
    for (const store::OtherYearTarget &target : store::readOtherYearTargets(connection)) {
        const auto month = calendar.position(target.month);
        const auto person = people.find(target.node);
        if (!month || !person)
            continue;
        auto &stated = m_stated[target.measure][*person][static_cast<std::size_t>(*month)];
        stated = money::addUnits(stated.value_or(0), target.value);
    }
}

const LastYear::Stated *LastYear::statedOf(plan::Measure measure, std::size_t person) const
{
    const auto ofMeasure = m_stated.find(measure);
    if (ofMeasure == m_stated.end())
        return nullptr;
    const auto found = ofMeasure->second.find(person);
    return found == ofMeasure->second.end() ? nullptr : &found->second;
}

/// With last year's targets where there are any, else with this year's as they are.
void LastYear::fill(const PayBook &book, std::size_t person, PastMonths &past) const
{
    const plan::Measure base = book.schemes[*past.scheme].file.scheme.base;
    const Stated *stated = statedOf(m_stated.contains(base) ? base : book.settings.money, person);
    const auto quotas = quotasOf(book, person, book.quotaMeasures[*past.scheme]);
    std::size_t first = past.months.size(), last = 0;
    for (std::size_t m = 0; m < past.months.size(); ++m) {
        if (m_sums.of(person, m).present == 0 && !(stated && (*stated)[m]))
            continue;
        first = std::min(first, m);
        last = m;
    }
    for (std::size_t m = first; m < past.months.size() && m <= last; ++m) {
        past.months[m].counts = true;
        past.months[m].base = m_sums.of(person, m).value(base).value_or(0);
        past.months[m].quota = stated ? (*stated)[m] : quotas[m];
    }
    past.origin = stated ? QuotaOrigin::Stated : QuotaOrigin::Scaled;
}

std::vector<PastMonths> LastYear::months(const PayBook &book, const std::vector<bool> &isMeant) const
{
    std::vector<PastMonths> all(book.people.size());
    const auto schemes = mainSchemes(book, isMeant);
    std::map<plan::Measure, Scale> scales;
    const auto scaleOf = [&](const PastMonths &past) -> Scale & {
        return scales[book.schemes[*past.scheme].file.scheme.base];
    };
    for (std::size_t p = 0; p < all.size(); ++p) {
        all[p].scheme = schemes[p];
        if (!schemes[p])
            continue;
        fill(book, p, all[p]);
        if (all[p].origin == QuotaOrigin::Scaled)
            scaleOf(all[p]).add(all[p].months);
    }
    for (PastMonths &past : all) {
        if (past.origin != QuotaOrigin::Scaled)
            continue;
        bool isKnown = false;
        for (PayMonth &month : past.months) {
            month.quota = month.quota ? scaleOf(past).of(*month.quota) : std::nullopt;
            isKnown = isKnown || (month.counts && month.quota);
        }
        past.origin = isKnown ? QuotaOrigin::Scaled : QuotaOrigin::None;
    }
    return all;
}

} // namespace quotasmith::ops
