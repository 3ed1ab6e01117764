// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/plan_settings.h"
#include "core/spread/edit.h"
#include "text/phrase.h"

#include <QString>

#include <span>

namespace quotasmith::text {

/// A place within its plan: `KA Q4`, `Mid-tier 2027`.
QString placeText(const spread::Place &place, const spread::Sheet &sheet, const plan::PlanSettings &settings);

/// What a solved sheet wants the user to know; an unknown code still gives its place.
QString noticeText(const spread::Notice &notice, const spread::Sheet &sheet, const plan::PlanSettings &settings);

/// Holds that have ended and are not asked any more; at least one.
QString expiredText(std::span<const plan::Hold> holds, const spread::Sheet &sheet, const plan::PlanSettings &settings);

/// What a hold promises: `1,000.00`, `at least 1,000.00`, `between 1,000.00 and 2,000.00, softly`.
QString holdText(const plan::Hold &hold, int decimals);

std::span<const Sentence> noticeSentences();

} // namespace quotasmith::text
