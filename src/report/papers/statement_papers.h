// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/paper/paper.h"

#include <string>
#include <vector>

namespace quotasmith::store {
class Connection;
}

namespace quotasmith::report {

/// Of whom papers are wanted.
struct Whose {
    std::string code = {}; ///< of the organisation; empty: of everybody
    bool isBelow = false;  ///< of everybody below that node too
};

/// A paper and whose it is.
struct PersonPaper {
    std::string code;
    std::string name;
    Paper paper;
};

/// The commission statements of a period in words: every line with its slices, the sum, the year to date, why it
/// differs from the one before, lines to sign on. Of a team or region: of everybody below it who is paid.
/// Throws Error{"schemes-none"}, Error{"node-unknown"}, Error{"person-not-paid",{person,period}},
/// Error{"statements-none",{period}} and requireRange's errors.
std::vector<PersonPaper> statementPapers(const store::Connection &connection, const Whose &whose,
                                         const std::string &period);

} // namespace quotasmith::report
