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
    std::string scheme; ///< code
    std::string method;
    plan::Measure measure = plan::Measure::Revenue; ///< the base
    calendar::Month month;                          ///< in which it was due
    calendar::Month first, last;                    ///< the months that were reckoned
    std::int64_t input = 0;
    std::optional<std::int64_t> quota;
    std::int64_t paidBefore = 0; ///< of a year to date
    std::int64_t amount = 0;
    std::string reason; ///< of a correction: actual quota scheme
    std::string slices; ///< `1 20000000 0.01 200000;2 …`
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
