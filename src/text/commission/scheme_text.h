// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/commission/judge/linter.h"
#include "core/commission/scheme.h"
#include "text/phrase.h"

#include <QString>

#include <span>
#include <string_view>

/// The words of commission schemes and what they pay.
namespace quotasmith::text {

QString tierMethodName(commission::TierMethod method);
QString schemePeriodName(commission::SchemePeriod period);

/// A threshold as its scheme counts: `80 %`, or an amount.
QString thresholdText(const commission::Scheme &scheme, const money::Rate &at, int decimals);
/// `from 80 % 1 %; from 100 % 1.5 %`; of a curve its points.
QString tiersText(const commission::Scheme &scheme, int decimals);

/// What a finding of the linter means, where it lies and the least change that removes it.
QString lintText(const commission::LintFinding &finding, const commission::Scheme &scheme, int decimals);
/// `commission correction achievement …`: what a line of a statement is.
QString payRuleName(std::string_view rule);
/// Why a correction was made: `actual quota scheme`; typed words as they are.
QString correctionReason(std::string_view reason);
/// `low plan high p10 p50 p90`
QString scenarioName(std::string_view code);

std::span<const Sentence> lintSentences();

} // namespace quotasmith::text
