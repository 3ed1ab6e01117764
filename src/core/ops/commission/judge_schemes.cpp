// SPDX-License-Identifier: Apache-2.0
#include "core/ops/commission/judge_schemes.h"

#include <algorithm>
#include <map>

namespace quotasmith::ops {

namespace {

using commission::AttainedBy;
using commission::DuePay;

/// The middle one, of an even number the lower; nothing of none.
std::optional<std::int64_t> median(std::vector<std::int64_t> values)
{
    if (values.empty())
        return std::nullopt;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>((values.size() - 1) / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

bool isReached(const DuePay &due)
{
    return due.base != 0 && due.quota.value_or(0) > 0 && due.attainment;
}

} // namespace

SchemeRadar radarAs(const PayBook &book, std::size_t scheme, const commission::Scheme &rule)
{
    SchemeRadar result{scheme, 0, {}, {}};
    std::vector<std::int64_t> quotas, wages;
    std::map<std::size_t, AttainedBy> latest;
    std::vector<AttainedBy> past, present;
    for (const PersonPay &pay : book.pays) {
        if (pay.scheme != scheme)
            continue;
        if (const auto &wage = book.people[pay.person].monthlyWage)
            wages.push_back(*wage);
        for (const DuePay &due : pay.dues) {
            if (due.quota.value_or(0) > 0)
                quotas.push_back(*due.quota);
            if (!isReached(due))
                continue;
            past.push_back({pay.person, *due.attainment});
            latest[pay.person] = past.back();
        }
    }
    for (const auto &[person, attained] : latest)
        present.push_back(attained);
    result.wage = median(wages);
    if (const auto quota = median(quotas)) {
        result.quota = *quota;
        result.radar = commission::radarOf(rule, *quota, result.wage, present, past);
    }
    return result;
}

std::vector<SchemeRadar> radarOfSchemes(const PayBook &book)
{
    std::vector<SchemeRadar> radars;
    for (std::size_t scheme = 0; scheme < book.schemes.size(); ++scheme)
        radars.push_back(radarAs(book, scheme, book.schemes[scheme].file.scheme));
    return radars;
}

} // namespace quotasmith::ops
