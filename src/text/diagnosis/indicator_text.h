// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/diagnosis.h"
#include "text/phrase.h"

#include <QString>

#include <optional>
#include <span>
#include <string_view>

/// The words of what a diagnosis shows beside its findings.
namespace quotasmith::text {

QString indicatorName(diagnosis::Indicator indicator);
/// A number of an indicator as its form reads; the dash for none.
QString indicatorText(diagnosis::Indicator indicator, const std::optional<money::Rate> &value,
                      const plan::PlanSettings &settings);
/// `+3.2 %`, `−1.5 %`; the dash for none.
QString growthText(const std::optional<money::Rate> &growth);

QString segmentName(diagnosis::Segment segment);
QString tenureName(plan::Tenure tenure);
QString funnelStageName(plan::FunnelStage stage);
/// How a rival is best answered, `follow differentiate either`; empty: not scored.
QString rivalAnswerName(std::string_view code);

/// A box of the nine by row (ability) and column (attainment), 0 … 2 each: `star`.
QString nineBoxName(int row, int column);
/// What to do with whom stands there.
QString nineBoxAdvice(int row, int column);

std::span<const Sentence> nineBoxNames();
std::span<const Sentence> nineBoxAdviceSentences();

} // namespace quotasmith::text
