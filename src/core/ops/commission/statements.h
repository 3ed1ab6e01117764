// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/commission/read_pay.h"

#include <optional>
#include <string>
#include <vector>

namespace quotasmith::ops {

/// What one person is paid for one month: as it was closed, or as it stands now.
struct PayStatement {
    std::size_t person = 0;
    calendar::Month month;
    bool isClosed = false;
    std::string closedAt;
    std::string closedBy;
    std::vector<store::StatementLine> lines;
    bool lacksQuota = false; ///< a line is nothing only because there is no target
    int number = 1;          ///< of the month: only the year's last month can have a second, of corrections alone

    std::int64_t total() const;
};

/// The statements of a year, by person, month and number; months in which nothing falls due have none. What was closed
/// and would be paid otherwise today is corrected by a line of the person's first month after the last closed one; what
/// the year's last month would be paid otherwise, by a further statement of that month. Lines stand in the order
/// commission, hold-back, release, bonuses, clawback, typed corrections, corrections, draw.
std::vector<PayStatement> statementsOf(const PayBook &book);

/// What the lines of one rule come to more, or less.
struct ChangePart {
    std::string rule; ///< `commission`: another scheme, or another stretch of a year to date
    std::int64_t amount = 0;
};
/// Why a statement differs from the one before it, in parts that add up to the difference: what the changed base made
/// at the old quota, what the quota made then, everything else.
struct StatementChange {
    std::int64_t difference = 0;
    std::int64_t byActual = 0;
    std::int64_t byQuota = 0;
    std::int64_t byOther = 0;
    std::vector<ChangePart> others = {}; ///< add up to byOther; none of nothing, in the order lines stand in
};
StatementChange changeBetween(const PayBook &book, const PayStatement &before, const PayStatement &now);

struct CloseStatementsOutcome {
    store::Changes changes;
    int statements = 0;
    int corrections = 0;
    std::vector<calendar::Month> openMonths; ///< of the period, whose actuals may still move
};
/// Closes the statements of a period's months: they never change again. A barrier to undo. Statements that are closed
/// already stay. Throws Error{"statements-none",{period}} when nothing falls due, Error{"statements-closed",{period}}
/// when all are closed.
CloseStatementsOutcome closeStatements(store::Document &document, calendar::MonthRange months);

/// A slice as a statement keeps it.
std::string slicesText(const std::vector<commission::Slice> &slices);
struct ReadSlice {
    int tier = 0;
    money::Rate base, rate, pay; ///< minor units; exact
};
/// Reads it back; what cannot be read is left out.
std::vector<ReadSlice> readSlices(const std::string &text);

} // namespace quotasmith::ops
