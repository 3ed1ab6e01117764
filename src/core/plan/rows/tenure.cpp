// SPDX-License-Identifier: Apache-2.0
#include "core/plan/rows/tenure.h"

#include <algorithm>
#include <array>

namespace quotasmith::plan {

namespace {

constexpr std::array<std::string_view, 3> kCodes{"novice", "mature", "senior"};
constexpr int kMatureFrom = 6;
constexpr int kSeniorFrom = 24;

} // namespace

std::string_view tenureCode(Tenure tenure)
{
    return kCodes[static_cast<std::size_t>(tenure)];
}

std::optional<Tenure> findTenure(std::string_view code)
{
    const auto found = std::find(kCodes.begin(), kCodes.end(), code);
    return found == kCodes.end() ? std::nullopt : std::optional(static_cast<Tenure>(found - kCodes.begin()));
}

int monthsSinceHire(calendar::Month hired, calendar::Month month)
{
    return month.since(hired);
}

Tenure tenureIn(calendar::Month hired, calendar::Month month)
{
    const int months = monthsSinceHire(hired, month);
    if (months < kMatureFrom)
        return Tenure::Novice;
    return months < kSeniorFrom ? Tenure::Mature : Tenure::Senior;
}

} // namespace quotasmith::plan
