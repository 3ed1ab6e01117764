// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/targets/edit_targets.h"
#include "core/ops/versions/versions.h"

#include <optional>
#include <string>
#include <vector>

/// The way of targets from a draft to a baseline and on to the next. Each is one undo step; approving is a barrier
/// whose reverse is a revision.
namespace quotasmith::ops {

/// Who approves from the next submission on. Throws Error{"approver-twice",{name}}.
store::Changes setApprovers(store::Document &document, const std::vector<std::string> &names);

/// Proposes the draft as it is. Throws Error{"version-not-draft",{version,state}}, Error{"approvers-none"},
/// Error{"version-unchanged",{version}} when nothing differs from the approved one,
/// Error{"version-month-closed",{month}} when it would change a month that was closed since, Error{"no-targets"} when
/// there are none.
store::Changes submitVersion(store::Document &document, const std::string &reason);

/// Takes a submission back before it is decided: the targets are a draft again, and what was said of it counts no more.
/// Throws Error{"version-not-submitted",{version,state}}, Error{"version-not-yours",{version,name}} for anybody but who
/// submitted it.
store::Changes withdrawVersion(store::Document &document);

struct Vote {
    std::string name; ///< one of the listed
    bool isYes = true;
    std::string note;
};
/// Records an approver's word; the one that completes what is needed approves the version and gives it its number.
/// Throws Error{"version-not-submitted",{version,state}}, Error{"approver-unknown",{name,nearest}}.
store::Changes voteVersion(store::Document &document, const Vote &vote);

enum class Revising {
    Respread, ///< the year is still to come to the annual target: what closed months fell short of goes over open ones
    Lower,    ///< the annual target becomes what closed months came to and the rest of the plan; never more than it was
    Free      ///< nothing yet: the targets of open months may be edited again
};
std::string_view revisingCode(Revising revising); ///< `respread lower free`
std::optional<Revising> findRevising(std::string_view code);

struct Revision {
    Revising method = Revising::Respread;
    plan::Measure measure = plan::Measure::Revenue;
    std::string reason;  ///< needed
    std::string trigger; ///< the condition that changed; may be empty
};
/// Begins the next draft from the approved version, holds respected, closed months as they are; `before` and the result
/// are of the measure. Throws Error{"version-not-approved",{version,state}}, Error{"revision-reason-missing"},
/// Error{"no-open-month"}, Error{"no-targets",{measure}}. A conflict of holds is an outcome.
TargetsOutcome reviseTargets(store::Document &document, const Revision &revision, Run run);

/// Takes a draft revision back to the approved targets and the holds there were, bit for bit. Throws
/// Error{"version-not-draft"}, Error{"version-first"}, Error{"version-drop-misfit",{node}} when a member who carries
/// approved targets has left since.
store::Changes dropRevision(store::Document &document);

} // namespace quotasmith::ops
