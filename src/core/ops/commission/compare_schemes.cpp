// SPDX-License-Identifier: Apache-2.0
#include "core/ops/commission/compare_schemes.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/money/money.h"
#include "core/ops/commission/last_year.h"
#include "core/ops/commission/whole_pay.h"

#include <algorithm>
#include <map>

namespace quotasmith::ops {

namespace {

using commission::PayMonths;

[[noreturn]] void refuseUnknown(const std::string &code, const std::vector<KnownScheme> &schemes)
{
    std::vector<std::string> codes;
    for (const KnownScheme &scheme : schemes)
        codes.push_back(scheme.code);
    const auto near = base::nearest(code, codes, 1);
    throw base::Error("scheme-unknown", {{"scheme", code}, {"nearest", near.empty() ? std::string() : near.front()}});
}

/// What months of one rule come to.
struct Outcome {
    std::int64_t base = 0;
    std::optional<std::int64_t> quota;
    std::int64_t pay = 0;
};

Outcome outcomeOf(const commission::Scheme &scheme, const PayMonths &months)
{
    Outcome outcome;
    for (const commission::PayMonth &month : months) {
        if (!month.counts)
            continue;
        outcome.base = money::addUnits(outcome.base, month.base);
        if (month.quota)
            outcome.quota = money::addUnits(outcome.quota.value_or(0), *month.quota);
    }
    for (const commission::DuePay &due : commission::payYear(scheme, months))
        outcome.pay = money::addUnits(outcome.pay, due.pay);
    return outcome;
}

/// The months with results; what they would pay by themselves, whatever has been closed.
PayMonths soFar(PayMonths months, int count)
{
    for (std::size_t m = 0; m < months.size(); ++m) {
        months[m].counts = months[m].counts && static_cast<int>(m) < count;
        months[m].paid.reset();
    }
    return months;
}

bool hasMonths(const PayMonths &months)
{
    return std::any_of(months.begin(), months.end(), [](const commission::PayMonth &one) { return one.counts; });
}

void add(Outcome &sum, const Outcome &one)
{
    sum.base = money::addUnits(sum.base, one.base);
    if (one.quota)
        sum.quota = money::addUnits(sum.quota.value_or(0), *one.quota);
    sum.pay = money::addUnits(sum.pay, one.pay);
}

ComparedPay compared(std::size_t person, std::int64_t revenue, const Outcome &now, const Outcome &then)
{
    ComparedPay pay{person, revenue, now.quota, {}, QuotaOrigin::None, 0, 0, now.pay, then.pay};
    if (now.quota)
        pay.attainment = money::attainment(now.base, *now.quota);
    return pay;
}

void sumUp(ComparedYear &year)
{
    for (const ComparedPay &one : year.people) {
        year.revenue = money::addUnits(year.revenue, one.revenue);
        year.pay = money::addUnits(year.pay, one.pay);
        year.otherPay = money::addUnits(year.otherPay, one.otherPay);
        const std::int64_t difference = one.difference();
        (difference > 0 ? year.winners : difference < 0 ? year.losers : year.same) += 1;
        std::int64_t &side = difference > 0 ? year.gained : year.lost;
        side = money::addUnits(side, difference);
    }
    if (year.revenue > 0) {
        year.share = money::Rate(year.pay, year.revenue);
        year.otherShare = money::Rate(year.otherPay, year.revenue);
    }
}

/// The plan as it pays, and as it would with the other rule.
struct Sides {
    PayBook now, then;
    std::vector<bool> isMeant; ///< by scheme
};

/// One person by both rules, over every scheme of the year.
struct Both {
    Outcome now, then;
    std::int64_t revenue = 0;
};

ComparedYear thisYear(const store::Connection &connection, const Sides &sides)
{
    const PayBook &book = sides.now;
    const PersonSums sums(connection, book, book.settings.calendar);
    ComparedYear year;
    year.year = book.settings.calendar.year();
    year.months = sums.months();
    std::map<std::size_t, Both> people;
    for (std::size_t i = 0; i < book.pays.size(); ++i) {
        const PersonPay &pay = book.pays[i];
        const PayMonths months = soFar(pay.months, year.months);
        if (!sides.isMeant[pay.scheme] || !hasMonths(months))
            continue;
        Both &both = people[pay.person];
        add(both.now, outcomeOf(book.schemes[pay.scheme].file.scheme, months));
        add(both.then,
            outcomeOf(sides.then.schemes[pay.scheme].file.scheme, soFar(sides.then.pays[i].months, year.months)));
        both.revenue = money::addUnits(both.revenue, sums.in(pay.person, months, book.settings.money));
    }
    const auto now = wholePayOf(soFarOf(book, year.months), sides.isMeant);
    const auto then = wholePayOf(soFarOf(sides.then, year.months), sides.isMeant);
    for (const auto &[person, both] : people) {
        ComparedPay &one = year.people.emplace_back(compared(person, both.revenue, both.now, both.then));
        one.origin = one.quota ? QuotaOrigin::Assigned : QuotaOrigin::None;
        one.pay = now[person];
        one.otherPay = then[person];
    }
    sumUp(year);
    return year;
}

ComparedYear lastYear(const store::Connection &connection, const Sides &sides)
{
    const LastYear past(connection, sides.now);
    const auto now = past.months(sides.now, sides.isMeant), then = past.months(sides.then, sides.isMeant);
    ComparedYear year;
    year.year = sides.now.settings.calendar.year() - 1;
    year.months = past.sums().months();
    const auto pays = wholePayOf(pastBookOf(sides.now, now, past.sums()), sides.isMeant);
    const auto otherPays = wholePayOf(pastBookOf(sides.then, then, past.sums()), sides.isMeant);
    for (std::size_t p = 0; p < now.size(); ++p) {
        if (!now[p].scheme || !hasMonths(now[p].months))
            continue;
        const std::size_t scheme = *now[p].scheme;
        ComparedPay pay = compared(p, past.sums().in(p, now[p].months, sides.now.settings.money),
                                   outcomeOf(sides.now.schemes[scheme].file.scheme, now[p].months),
                                   outcomeOf(sides.then.schemes[scheme].file.scheme, then[p].months));
        pay.origin = now[p].origin;
        pay.pay = pays[p];
        pay.otherPay = otherPays[p];
        year.people.push_back(pay);
    }
    sumUp(year);
    return year;
}

} // namespace

std::string_view quotaOriginCode(QuotaOrigin origin)
{
    constexpr std::string_view kCodes[]{"assigned", "stated", "scaled", "none"};
    return kCodes[static_cast<std::size_t>(origin)];
}

SchemeComparison compareSchemes(const store::Connection &connection, const std::string &scheme,
                                const exchange::SchemeFile &other)
{
    std::vector<KnownScheme> known = readKnownSchemes(connection);
    if (known.empty())
        throw base::Error("schemes-none");
    commission::requireSound(other.scheme);
    Sides sides;
    for (const KnownScheme &one : known)
        sides.isMeant.push_back(scheme.empty() || one.code == scheme);
    if (std::find(sides.isMeant.begin(), sides.isMeant.end(), true) == sides.isMeant.end())
        refuseUnknown(scheme, known);
    sides.now = readPayBook(connection, known);
    for (std::size_t s = 0; s < known.size(); ++s)
        if (sides.isMeant[s])
            known[s].file = other;
    sides.then = readPayBook(connection, std::move(known));
    return {sides.now.settings,          sides.now.people,           scheme, other.code,
            lastYear(connection, sides), thisYear(connection, sides)};
}

exchange::SchemeFile readPlanScheme(const store::Connection &connection, const std::string &code)
{
    const std::vector<KnownScheme> known = readKnownSchemes(connection);
    for (const KnownScheme &one : known)
        if (one.code == code) {
            exchange::SchemeFile file = one.file;
            file.code = code;
            return file;
        }
    refuseUnknown(code, known);
}

} // namespace quotasmith::ops
