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

/// What was found out about a source: `The names of the columns were found on line 4.`
QString noteText(const exchange::ImportNote &note);

/// A total that is not the sum of what it stands for, with its place. Amounts with the decimals of its measure.
QString totalText(const exchange::TotalDifference &total, int decimals);

std::span<const Sentence> refusedSentences();
std::span<const Sentence> noteSentences();

} // namespace quotasmith::text
