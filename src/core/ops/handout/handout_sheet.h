// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/handout/handout_marks.h"
#include "core/ops/handout/present_cells.h"

#include <functional>
#include <string>

namespace quotasmith::ops {

/// What a hand-out says to people; made in src/text.
struct HandoutWords {
    std::string sheet;
    std::function<std::string(const plan::Node &)> title; ///< of the manager's node
    std::string howTo;
    std::string code, name, above, measure, row; ///< headers
    std::string target, actual;                  ///< what a row holds
    std::string commitment;                      ///< stands behind the year in a header
    std::string longAmount;
    std::function<std::string(plan::Measure)> measureName;
    std::function<std::string(const plan::Node &)> nodeName;
};

/// The workbook of one manager: a row a person, measure and kind, months as columns, groups as sums above their people.
/// Only cells that may be filled in are open. Nothing of anybody who does not stand below the node is in it, and no
/// pay. `created` as in exchange::WorkbookForm.
std::string handoutBytes(const PresentCells &present, int manager, const store::HandoutCells &cells,
                         const HandoutStamp &stamp, const HandoutWords &words, const std::string &created);

} // namespace quotasmith::ops
