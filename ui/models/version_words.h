// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/versions/versions.h"

#include <QString>

/// What the states of a plan's targets are called.
namespace quotasmith::ui {

QString versionStateName(ops::VersionState state);
/// In a word or two: `Draft`, `Draft 2`, `Submitted 1/3`, `Approved SN-GG-2027-01`.
QString versionBadge(const ops::VersionInfo &version);
/// Where it stands and what comes next, in a sentence.
QString versionSentence(const ops::VersionInfo &version);
/// `SN-GG-2027-01`; `2 (draft)` for one without a code.
QString versionTitle(const ops::VersionInfo &version);
/// Of UTC, the day alone.
QString dayOf(const std::string &moment);

} // namespace quotasmith::ui
