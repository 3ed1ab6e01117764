// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/review/boss/read_boss_copy.h"
#include "report/papers/statement_papers.h"

namespace quotasmith::store {
class Connection;
}

namespace quotasmith::report {

/// What the boss is shown, as papers: the company, then each region on pages of its own. Months and quarters against
/// the target and last year, the parts, what needs attention, lines to sign on. Amounts in full.
std::vector<PersonPaper> bossPapers(const ops::BossCopy &copy, const store::Connection &connection);

} // namespace quotasmith::report
