// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/board/goal_template.h"
#include "text/phrase.h"

#include <QString>

#include <span>

namespace quotasmith::text {

/// `+30 % on last year`, `40 % of the parent, every quarter`, `at least 1,000 every quarter`
QString templateRowText(const ops::TemplateRow &row);
/// Why a row was left out, and what is missing.
QString skippedText(const ops::TemplateResult &result);

std::span<const Sentence> skippedSentences();

} // namespace quotasmith::text
