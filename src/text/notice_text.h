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

std::span<const Sentence> noticeSentences();

} // namespace quotasmith::text
