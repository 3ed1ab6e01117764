// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/plan_settings.h"
#include "core/store/op.h"
#include "text/phrase.h"

#include <QString>

#include <span>
#include <string_view>

namespace quotasmith::text {

/// What a step is called, `Set target`; an unknown code as it is.
QString opName(std::string_view code);
/// The same with how many cells it set: `Paste targets (12)`.
QString opName(const store::Op &op);

/// The step with what it was about: `Set target: organisation P001, 2027Q4, revenue, 2,100,000.00`.
QString opSummary(const store::Op &op, const plan::PlanSettings &settings);

std::span<const Sentence> opNames();

} // namespace quotasmith::text
