// SPDX-License-Identifier: Apache-2.0
#include "core/commission/beside/adjustments.h"

#include "core/base/error.h"
#include "core/money/apportion.h"
#include "core/money/money.h"

#include <algorithm>

namespace quotasmith::commission {

namespace {

const Exact kWhole{1};

/// Whole numbers in the ratios of the shares.
std::vector<money::Wide> weightsOf(std::span<const money::Rate> shares)
{
    Exact common{1};
    for (const money::Rate &share : shares) {
        const Exact factor = common * Exact(share);
        common = common * Exact::fraction(factor.denominator(), 1);
    }
    std::vector<money::Wide> weights;
    for (const money::Rate &share : shares)
        weights.push_back((common * Exact(share)).numerator());
    return weights;
}

} // namespace

std::optional<std::vector<std::int64_t>> releaseCollected(const Exact &commission, const Exact &invoice,
                                                          std::span<const Exact> receipts, const Exact &grain)
{
    if (invoice.isZero())
        return std::nullopt;
    std::vector<std::int64_t> released;
    Exact received;
    std::int64_t toDate = 0;
    for (const Exact &receipt : receipts) {
        received += receipt;
        const Exact part = std::min(received / invoice, kWhole);
        const std::int64_t now = (commission * part / grain).rounded();
        released.push_back(money::subtractUnits(now, toDate));
        toDate = now;
    }
    return released;
}

std::vector<std::int64_t> payHierarchy(const Exact &base, std::span<const money::Rate> rates, const Exact &grain)
{
    std::vector<std::int64_t> each;
    Exact left = base;
    for (const money::Rate &rate : rates) {
        const Exact share = left * rate;
        each.push_back((share / grain).rounded());
        left = left - share;
    }
    return each;
}

std::optional<std::int64_t> clawBack(const Exact &commission, const Exact &share, const Exact &grain)
{
    if (share.isNegative() || share > kWhole)
        return std::nullopt;
    return (-(commission * share) / grain).rounded();
}

std::optional<Exact> unservedShare(std::int64_t term, std::int64_t served)
{
    if (term <= 0)
        return std::nullopt;
    return Exact::fraction(term - std::min(term, served), term);
}

Exact creditOf(std::span<const CreditLine> lines)
{
    Exact credited;
    for (const CreditLine &line : lines)
        credited += line.amount * line.share;
    return credited;
}

std::vector<std::int64_t> splitCredit(std::int64_t amount, std::span<const money::Rate> shares, SplitKind kind)
{
    Exact sum;
    for (const money::Rate &share : shares) {
        if (share < money::Rate())
            throw base::Error("credit-split-negative");
        sum += share;
    }
    if (kind == SplitKind::Overlay) {
        std::vector<std::int64_t> parts;
        for (const money::Rate &share : shares)
            parts.push_back(share.of(amount));
        return parts;
    }
    if (sum != kWhole)
        throw base::Error("credit-split-sum", {{"sum", sum.rate().percentText()}});
    return *money::largestRemainder(amount, weightsOf(shares));
}

} // namespace quotasmith::commission
