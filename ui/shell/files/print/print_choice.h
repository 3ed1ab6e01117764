// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/axis.h"
#include "core/plan/measure.h"
#include "report/papers/statement_papers.h"

#include <optional>
#include <string>
#include <vector>

namespace quotasmith::store {
class Connection;
}

namespace quotasmith::ui {

enum class PaperKind { Letter, Decomposition, Statement, Review, Diagnosis, Execution, Boss };

/// Which paper, of whom, for when.
struct PrintChoice {
    PaperKind kind = PaperKind::Letter;
    std::string person; ///< code of the organisation; empty: everybody, the company
    std::string period; ///< of a review also `ytd`
    plan::Axis axis = plan::Axis::Organisation;
    std::optional<plan::Measure> measure = {}; ///< nothing: the plan's money
    bool isBelow = false;                      ///< of a letter: of everybody below that node too
    bool isEach = false;                       ///< a file each, where there is a paper for each of many people

    bool asksForPerson() const { return isOfPeople() || kind == PaperKind::Execution; }
    bool asksForPeriod() const { return kind == PaperKind::Statement || kind == PaperKind::Review; }
    bool asksForAxis() const { return kind == PaperKind::Decomposition || kind == PaperKind::Review; }
    bool asksForMeasure() const { return asksForAxis(); }
    /// A paper a person.
    bool isOfPeople() const { return kind == PaperKind::Letter || kind == PaperKind::Statement; }
};

/// The papers that were chosen, one that is of nobody in particular without a code. Throws what they throw.
std::vector<report::PersonPaper> papersOf(const store::Connection &connection, const PrintChoice &choice);

/// One after the other, for one file or a printer.
std::vector<report::Paper> sheetsOf(std::vector<report::PersonPaper> papers);

} // namespace quotasmith::ui
