// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/commission/read_pay.h"

#include <cstddef>
#include <string>
#include <vector>

/// What is due beside the tiers, as everything stands now, whether it has been closed or not. Each line is rounded once
/// and has its own word in `method`.
namespace quotasmith::ops {

/// A line that is due to somebody.
struct OwedLine {
    std::size_t person = 0;
    store::StatementLine line;
};

/// A line of a rule that is due in the last of these months; amounts are still to be said.
store::StatementLine lineFor(const PayBook &book, std::string rule, std::string scheme, calendar::MonthRange months);
/// One slice as a line keeps it.
std::string sliceText(const commission::Exact &base, const money::Rate &rate, const commission::Exact &pay);

/// Achievement, excess, new-product and ranking bonuses. A period counts once it has begun.
void addBonusLines(const PayBook &book, std::vector<OwedLine> &lines);

/// Hold-backs, and their release by the cash that came in: a person's cash pays the person's sales in the order in
/// which they fell due. What earned nothing, or less, is not held back.
void addHeldLines(const PayBook &book, std::vector<OwedLine> &lines);

/// Clawbacks in the month of the event, and typed corrections.
void addEventLines(const PayBook &book, std::vector<OwedLine> &lines);

/// What tiers pay for what falls due: of a closed month of a year to date, what it was paid.
std::int64_t commissionOf(const PayBook &book, const PersonPay &pay, const commission::DuePay &due);

} // namespace quotasmith::ops
