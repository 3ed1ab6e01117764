// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/import_report.h"
#include "text/phrase.h"

#include <QString>

#include <span>

namespace quotasmith::text {

/// Why a line of a source is not taken, without its place: `“12,34,5x” is no amount: …`.
QString refusedText(const exchange::Refusal &refusal);

/// The place of a refusal: `line 12, column Amount`.
QString refusedPlace(const exchange::Refusal &refusal);

std::span<const Sentence> refusedSentences();

} // namespace quotasmith::text
