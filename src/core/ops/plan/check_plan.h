// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/spread/sheet.h"
#include "core/store/document.h"

#include <string>
#include <vector>

namespace quotasmith::ops {

/// One thing that was checked: `integrity digest chain sums holds references`. `detail` names what failed, as data.
struct PlanCheckItem {
    std::string code;
    bool ok = true;
    std::string detail;
};
/// A sum that does not agree, in words of the contract.
struct PlanDifference {
    std::string axis;
    std::string node;
    std::string period;
    std::int64_t sum = 0;
    std::int64_t parent = 0;
    std::string measure;
};
struct PlanCheck {
    bool ok = true;
    std::int64_t compared = 0;
    std::vector<PlanCheckItem> checks;
    std::vector<PlanDifference> differences;
    std::vector<PlanDifference>
        soft; ///< soft holds that are not kept, which is no fault; parent: the nearest they admit
};

/// Sums and holds of every measure (domain rules 1–2).
PlanCheck checkTargets(const store::Document &document);
/// Everything: pages, digest, history chain, sums, holds, references between tables. For a document opened for
/// inspection.
PlanCheck checkPlan(const store::Document &document);

} // namespace quotasmith::ops
