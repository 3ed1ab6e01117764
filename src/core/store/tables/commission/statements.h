// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/calendar/month.h"
#include "core/plan/measure.h"
#include "core/plan/node.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace quotasmith::store {

class Connection;
class Writer;

using StatementId = base::Id<struct StatementTag>;

/// A line of a closed statement. Amounts in minor units.
struct StatementLine {
    std::string rule;   ///< commission correction achievement excess new-product ranking draw draw-recovery hold-back
                        ///< release clawback
    std::string scheme; ///< code; empty: of none
    /// Of the tiers `whole progressive …`; else what is paid, one word for each thing that can be due in a month:
    /// `achievement`, `new-product/LAMP`, `release/2027-01`, `clawback/CB1`, `typed/PC2`. A correction has that of what
    /// it corrects.
    std::string method;
    plan::Measure measure = plan::Measure::Revenue; ///< what `input` counts
    calendar::Month month;                          ///< in which it was due
    calendar::Month first, last;                    ///< the months that were reckoned
    /// What it rests on: the base; the team's for achievement and excess; units or sales of the product; of a hold-back
    /// and a clawback the commission; of a release the cash for it; of a draw what was earned.
    std::int64_t input = 0;
    std::optional<std::int64_t> quota; ///< the target of the same; of a release the sales that were to be paid
    std::int64_t paidBefore = 0;       ///< of a year to date and a release; of a draw: what is owed after it
    std::int64_t amount = 0;
    std::string reason; ///< of a correction: actual quota scheme, or typed words; else what it is about: the team, rank
    std::string slices; ///< `1 20000000 0.01 200000;2 …`: tier, base, rate, pay
    friend bool operator==(const StatementLine &, const StatementLine &) = default;
};

/// What one person was paid for one month. Closed statements are only ever added.
struct Statement {
    StatementId id;
    plan::NodeId person; ///< may be gone
    std::string code;    ///< the person's, when it was closed
    calendar::Month month;
    std::string closedAt;
    std::string closedBy;
    std::vector<StatementLine> lines;
};

/// By month, then code. Throws Error{"file-damaged"} for one nobody can read.
std::vector<Statement> readStatements(const Connection &connection);
/// Closes a statement: now, by the author.
void addStatement(Writer &writer, Statement statement);

} // namespace quotasmith::store
