// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/json.h"
#include "cli/output.h"
#include "core/ops/versions/versions.h"

/// What the commands about versions answer with in common.
namespace quotasmith::cli {

/// {version,number,state,major,method,reason,trigger,effective,submittedAt,submittedBy,approvedAt,approvedOn,
/// needed,yes,no,approvers:[name],votes:[{name,yes,day,note,recordedBy}]}
Json versionJson(const ops::VersionInfo &version);
/// What it is, why and since when, and who signed: a line each.
void sayVersion(Output &output, const ops::VersionInfo &version);
/// A version by its place (`2`) or number (`SN-GG-2027-02`). Throws Error{"version-unknown",{version,known}}.
ops::VersionInfo requireVersionCalled(const store::Connection &connection, const std::string &name);

} // namespace quotasmith::cli
