// SPDX-License-Identifier: Apache-2.0
#include "core/money/amount_text.h"

#include "core/base/check.h"

namespace quotasmith::money {

namespace {

/// Written from the last digit to the first; `group` 0 means no separators.
std::string printed(std::int64_t units, int decimals, int group)
{
    QS_CHECK(decimals >= 0 && decimals <= 18);
    const bool isNegative = units < 0;
    std::uint64_t rest = static_cast<std::uint64_t>(units);
    if (isNegative)
        rest = 0 - rest;
    char buffer[32];
    char *begin = buffer + sizeof buffer;
    for (int written = 0; rest != 0 || written <= decimals; ++written) {
        if (written == decimals && decimals > 0)
            *--begin = '.';
        const int whole = written - decimals;
        if (group > 0 && whole > 0 && whole % group == 0)
            *--begin = ',';
        *--begin = static_cast<char>('0' + rest % 10);
        rest /= 10;
    }
    if (isNegative)
        *--begin = '-';
    return {begin, buffer + sizeof buffer};
}

} // namespace

std::string printAmount(std::int64_t units, int decimals)
{
    return printed(units, decimals, 0);
}

std::string printGrouped(std::int64_t units, int decimals)
{
    return printed(units, decimals, 3);
}

} // namespace quotasmith::money
