// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/commission/pay/exact.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

/// What happens to a commission after it was earned. Results are numbers of grains (Payout), each rounded once, half
/// away from zero.
namespace quotasmith::commission {

/// Held back until the customer pays (回款后发放): released to date = commission × received / invoice, at most the
/// whole; each entry is the difference. Nothing when the invoice is zero.
std::optional<std::vector<std::int64_t>> releaseCollected(const Exact &commission, const Exact &invoice,
                                                          std::span<const Exact> receipts, const Exact &grain = {1});

/// Levels of leaders: each one's base is what the levels below left of it, unrounded.
std::vector<std::int64_t> payHierarchy(const Exact &base, std::span<const money::Rate> rates, const Exact &grain = {1});

/// Taken back: minus this share (0 … 1) of the commission. Nothing for another share.
std::optional<std::int64_t> clawBack(const Exact &commission, const Exact &share, const Exact &grain = {1});
/// The share of a term that was not served, none of it when it was served longer. Nothing for a term of zero.
std::optional<Exact> unservedShare(std::int64_t term, std::int64_t served);

/// What part of a deal counts for somebody.
struct CreditLine {
    Exact amount;
    Exact share;
};
/// Σ amount × share.
Exact creditOf(std::span<const CreditLine> lines);

/// Whether shares of one deal have to add up to it, or count beside it.
enum class SplitKind { Whole, Overlay };
/// An amount divided between people. Whole: parts that add up to it exactly (largest remainder). Overlay: each share
/// rounded by itself. Throws Error{"credit-split-negative"}, and of Whole Error{"credit-split-sum",{sum}} when the
/// shares do not add up to 1.
std::vector<std::int64_t> splitCredit(std::int64_t amount, std::span<const money::Rate> shares, SplitKind kind);

} // namespace quotasmith::commission
