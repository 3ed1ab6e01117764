// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/papers/statement_papers.h"

namespace quotasmith::report {

/// Letters of responsibility: targets by quarter and measure, how they will be reached, what they pay, lines to sign
/// on. `person`: a code of the organisation, also of a team or region; empty: every person.
/// Throws Error{"node-unknown"}, Error{"no-targets",{measure}} and Error{"people-none"}.
std::vector<PersonPaper> letterPapers(const store::Connection &connection, const std::string &person);

} // namespace quotasmith::report
