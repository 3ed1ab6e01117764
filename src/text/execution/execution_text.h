// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/execution/reminders.h"
#include "core/execution/roi.h"
#include "core/execution/spending.h"
#include "core/ops/execution/read_activity.h"
#include "core/plan/rows/execution/meeting_rows.h"
#include "text/phrase.h"

#include <QString>

#include <optional>
#include <span>
#include <string_view>

/// The words of what is done about the targets.
namespace quotasmith::text {

/// `every Friday`, `every month on the third Wednesday`, `at the end of a quarter`; parseCadence reads them back.
QString cadenceName(const plan::Cadence &cadence);
/// `weeks 3–4`; parseWeekSpan reads it back.
QString weekSpanName(const plan::WeekSpan &weeks);

QString reminderKindName(execution::ReminderKind kind);
/// `stop`, `scale up`; the dash while nobody knows.
QString roiVerdictName(execution::RoiVerdict verdict);
QString riskBandName(execution::RiskBand band);
QString ratioSourceName(const ops::Activity &activity);
/// What a meeting of this kind is about, and how long it takes.
QString meetingAgenda(plan::MeetingKind kind);
/// `in 3 days`, `today`, `12 days over`
QString daysLeftText(int days);
/// `3.67`; the dash for none.
QString returnText(const std::optional<money::Rate> &rate);

std::span<const Sentence> cadenceSentences();
std::span<const Sentence> executionSentences();

} // namespace quotasmith::text
