// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/axis.h"
#include "report/paper/paper.h"

#include <string>

namespace quotasmith::store {
class Connection;
}

namespace quotasmith::ui {

enum class PaperKind { Letter, Decomposition, Statement, Review, Diagnosis };

/// Which paper, of whom, for when.
struct PrintChoice {
    PaperKind kind = PaperKind::Letter;
    std::string person; ///< code; empty: everybody
    std::string period;
    plan::Axis axis = plan::Axis::Organisation;

    bool asksForPerson() const { return kind == PaperKind::Letter || kind == PaperKind::Statement; }
    bool asksForPeriod() const { return kind == PaperKind::Statement || kind == PaperKind::Review; }
    bool asksForAxis() const { return kind == PaperKind::Decomposition || kind == PaperKind::Review; }
};

/// The papers that were chosen. Throws what they throw.
std::vector<report::Paper> papersOf(const store::Connection &connection, const PrintChoice &choice);

} // namespace quotasmith::ui
