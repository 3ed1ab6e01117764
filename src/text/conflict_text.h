// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/plan_settings.h"
#include "core/spread/edit.h"
#include "text/phrase.h"

#include <QString>

#include <span>

namespace quotasmith::text {

/// `KA Q4 (3,500,000.00) and Mid-tier Q4 (2,100,000.00) need 5,600,000.00; Q4 leaves 5,400,000.00: over by 200,000.00.
/// Any one of them lowered by that would do.` The sheet is the one before the edit.
QString conflictText(const spread::Conflict &conflict, const spread::Sheet &sheet, const plan::PlanSettings &settings);

/// Why the request makes no sense there, and the keeps that would work.
QString refusalText(const spread::Refusal &refusal, const spread::Sheet &sheet, const plan::PlanSettings &settings);

std::span<const Sentence> refusalSentences();

} // namespace quotasmith::text
