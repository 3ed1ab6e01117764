// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/catalog.h"
#include "core/diagnosis/finding.h"
#include "core/diagnosis/input/input.h"
#include "text/phrase.h"

#include <QString>

#include <span>
#include <string_view>

/// What the rules of a diagnosis say, in words. A code nobody has words for stays as it is.
namespace quotasmith::text {

QString severityName(diagnosis::Severity severity);
/// `open acted dismissed`
QString findingStatusName(std::string_view code);
/// What a rule looks for, in a few words: `price for volume`.
QString ruleName(std::string_view code);

/// One sentence on what is so, with the numbers and the limits they are held against.
QString findingText(const diagnosis::Finding &finding, const diagnosis::Input &input);
/// One sentence on what to do.
QString adviceText(std::string_view advice);

/// Why a rule could not judge: `price for volume: not judged without last year's actuals`.
QString silenceText(const diagnosis::Silence &silence);
QString missingName(std::string_view code);

QString evidenceName(std::string_view name);
/// A number of an evidence as its form reads; the dash for none.
QString evidenceNumber(const diagnosis::Evidence &evidence, const std::optional<money::Rate> &number,
                       const plan::PlanSettings &settings);
/// `customers who are key accounts: 12 % (limit 20 %)`
QString evidenceText(const diagnosis::Evidence &evidence, const plan::PlanSettings &settings);

/// The tables of sentences. A rule that speaks of several things has one for each, `code:subject`.
std::span<const Sentence> findingSentences();
std::span<const Sentence> adviceSentences();
std::span<const Sentence> ruleNames();
std::span<const Sentence> missingNames();
std::span<const Sentence> evidenceNames();

} // namespace quotasmith::text
