// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/targets/edit_targets.h"

#include <functional>
#include <map>
#include <string>

namespace quotasmith::ops {

using Summary = std::map<std::string, std::string>;

/// A measure whose targets can be summed. Throws Error{code,{measure}}.
void requireAdditive(plan::Measure measure, const char *code = "measure-not-additive");
/// What a step says of a place.
Summary placeSummary(const PlaceName &place, plan::Measure measure);
/// The sheet an edit starts from, and no result yet.
TargetsOutcome outcomeOn(const store::Document &document, plan::Measure measure);
/// Writes a finished edit as one step, and `more` with it; nothing for a preview, a conflict or a refusal. Throws what
/// requireNumbersOpen throws, for a preview too.
void finishEdit(store::Document &document, TargetsOutcome &outcome, Run run, const char *code, Summary summary,
                const std::function<void(store::Writer &, const spread::Sheet &)> &more = {});

} // namespace quotasmith::ops
