// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/plan_settings.h"
#include "core/store/document.h"

#include <filesystem>

namespace quotasmith::ops {

/// Makes a new plan file with the root of every axis and nothing below. settings.planId is given here when it is 0.
/// Throws Document::create's errors and Error{"setting-bad",{setting,value}}.
void createPlan(const std::filesystem::path &file, const store::Surroundings &surroundings,
                plan::PlanSettings settings);

} // namespace quotasmith::ops
