// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "text/phrase.h"

#include <QString>

#include <span>
#include <string_view>

namespace quotasmith::text {

/// What happened, to what, and what to do. A code nobody has words for still gives its code and its data.
QString errorText(const base::Error &error);
QString errorText(std::string_view code, const base::ErrorData &data);

/// The sentences for a code with the places for its data, in the language of the moment; empty for an unknown code.
QString errorForm(std::string_view code);

/// An error's data as words: axes, levels, measures, operations and causes by their names.
Values errorValues(const base::ErrorData &data);

/// The tables of sentences, a group of codes each.
std::span<const Sentence> fileSentences();
std::span<const Sentence> planSentences();
std::span<const Sentence> peopleSentences();
std::span<const Sentence> importSentences();
std::span<const Sentence> usageSentences();
std::span<const Sentence> listSentences();
std::span<const Sentence> caseSentences();
std::span<const Sentence> handoutSentences();
std::span<const Sentence> diagnosisSentences();
std::span<const Sentence> commissionSentences();
std::span<const Sentence> reviewSentences();
std::span<const Sentence> scorecardSentences();
std::span<const Sentence> versionSentences();

} // namespace quotasmith::text
