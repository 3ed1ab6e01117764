// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/versions/versions.h"

#include <QString>

namespace quotasmith::ui {

/// Where a version stands and what comes next, in a sentence.
QString versionSentence(const ops::VersionInfo &version);
/// Of a moment in UTC, the day alone.
QString dayOf(const std::string &moment);

} // namespace quotasmith::ui
