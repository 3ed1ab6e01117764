// SPDX-License-Identifier: Apache-2.0
#include "core/review/variance/settle.h"

#include "core/base/check.h"
#include "core/base/error.h"

#include <algorithm>
#include <numeric>

namespace quotasmith::review {

using money::Wide;

std::vector<std::int64_t> settle(std::span<const Wide> parts, Wide scale)
{
    std::vector<std::int64_t> whole;
    std::vector<Wide> cut;
    Wide rest = 0;
    for (const Wide part : parts) {
        whole.push_back(money::narrow(money::floorDivide(part, scale)));
        cut.push_back(part - Wide{whole.back()} * scale);
        rest = addWide(rest, cut.back());
    }
    QS_CHECK(rest % scale == 0);
    std::vector<std::size_t> order(parts.size());
    std::iota(order.begin(), order.end(), std::size_t());
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return cut[a] > cut[b]; });
    for (std::size_t i = 0; Wide{static_cast<std::int64_t>(i)} < rest / scale; ++i)
        ++whole[order[i]];
    return whole;
}

Wide multiplyWide(Wide a, Wide b)
{
    Wide product = 0;
    if (__builtin_mul_overflow(a, b, &product))
        throw base::Error("amount-overflow");
    return product;
}

Wide addWide(Wide a, Wide b)
{
    Wide sum = 0;
    if (__builtin_add_overflow(a, b, &sum))
        throw base::Error("amount-overflow");
    return sum;
}

} // namespace quotasmith::review
