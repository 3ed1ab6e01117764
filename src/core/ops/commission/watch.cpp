// SPDX-License-Identifier: Apache-2.0
#include "core/ops/commission/watch.h"

#include <algorithm>

namespace quotasmith::ops {

namespace {

/// The last month of the latest period that has ended; nothing before the first has.
std::optional<int> latestEnd(const commission::Scheme &scheme, int begun)
{
    std::optional<int> end;
    for (const calendar::MonthRange stretch : commission::stretchesOf(scheme.period))
        if (stretch.last < begun)
            end = stretch.last;
    return end;
}

std::optional<Watched> watched(const PayBook &book, const PersonPay &pay)
{
    const auto &rule = book.schemes[pay.scheme].file.beside.elimination;
    const auto end = latestEnd(book.schemes[pay.scheme].file.scheme, book.begun);
    if (!rule || !end)
        return std::nullopt;
    std::vector<std::optional<money::Rate>> attainments;
    const commission::DuePay *latest = nullptr;
    for (const commission::DuePay &due : pay.dues)
        if (due.month <= *end) {
            attainments.push_back(due.attainment);
            latest = &due;
        }
    if (!latest || latest->month != *end) // is not paid by it any more
        return std::nullopt;
    const int periods = commission::periodsBelow(attainments, rule->below);
    if (periods == 0)
        return std::nullopt;
    return Watched{pay.person, pay.scheme, periods, rule->periods, latest->months, latest->attainment, rule->below};
}

} // namespace

std::vector<Watched> watchOf(const PayBook &book)
{
    std::vector<Watched> all;
    for (const PersonPay &pay : book.pays)
        if (const auto one = watched(book, pay))
            all.push_back(*one);
    std::stable_sort(all.begin(), all.end(), [](const Watched &a, const Watched &b) { return a.periods > b.periods; });
    return all;
}

} // namespace quotasmith::ops
