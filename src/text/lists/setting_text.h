// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/feature.h"

#include <QString>

#include <string>

/// Settings of a plan in words.
namespace quotasmith::text {

/// `cushion`, `cross table`
QString featureName(plan::Feature feature);

/// Of `company=Acme, show=cushion,cross-table`, as a step of the history keeps it:
/// `company: Acme; beside the plan: cushion, cross table`.
QString settingsText(const std::string &said);

} // namespace quotasmith::text
