// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/versions/versions.h"

#include <QString>

#include <string_view>

/// The words of versions and their approval.
namespace quotasmith::text {

/// `draft submitted approved rejected` in words; another code as it is.
QString versionStateName(std::string_view code);
/// `respread lower free` as a sentence of a few words; another code as it is.
QString revisingName(std::string_view code);
/// An approver's word: yes or no.
QString voteName(bool isYes);

/// The one name of a version: `SN-GG-2027-01`, else `version 2`.
QString versionName(const ops::VersionInfo &version);
/// What the window's badge and `info` say: `Draft`, `Submitted`, `Approved SN-GG-2027-01`, `Revision 2`.
QString versionBadge(const ops::VersionInfo &version);
/// What the badge means and what it takes: `2 of 3 yes, 2 needed`.
QString versionBadgeHint(const ops::VersionInfo &version);
/// `2 of 3 yes, 1 no; 2 needed`
QString votesText(const ops::VersionInfo &version);

} // namespace quotasmith::text
