// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/papers/statement_papers.h"

namespace quotasmith::report {

/// Letters of responsibility: targets by quarter and measure, how they will be reached, what they pay, lines to sign
/// on. Of a person, a team or a region, with `isBelow` also of everybody below it; of nobody in particular: every
/// person. period: of the plan's year, the targets of which the letter states; empty: the year. Throws
/// Error{"node-unknown"}, Error{"no-targets",{measure}}, Error{"people-none"} and requireRange's errors.
std::vector<PersonPaper> letterPapers(const store::Connection &connection, const Whose &whose = {},
                                      const std::string &period = {});

} // namespace quotasmith::report
