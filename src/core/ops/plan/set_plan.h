// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/targets/edit_targets.h"
#include "core/store/document.h"

#include <string>
#include <utility>
#include <vector>

namespace quotasmith::ops {

/// A setting of the plan as `plan set` knows it: its key, what it may be, what it is now.
struct PlanSettingView {
    std::string key;
    std::string allowed; ///< words divided by `|`; `text` for any text, `amount` for an amount above zero;
                         ///< of `show` several at once, divided by commas; `nothing` may also be an empty text
    std::string value;
};
std::vector<PlanSettingView> planSettings(const store::Connection &connection);

/// What else moves when an edit does not say: the plan's `keep`.
spread::Keep defaultKeep(const store::Connection &connection);

using SettingValues = std::vector<std::pair<std::string, std::string>>;

/// What a change of settings moves among the targets: one entry a measure that had to be settled anew.
struct PlanSetOutcome {
    std::vector<TargetsOutcome> targets;
    store::Changes changes;
};

/// Changes settings, all or none. Throws Error{"setting-unknown",{setting,nearest}},
/// Error{"setting-refused",{setting,value,allowed}}, Error{"setting-fixed",{setting,cause}}.
PlanSetOutcome setPlan(store::Document &document, const SettingValues &values, Run run);

} // namespace quotasmith::ops
