// SPDX-License-Identifier: Apache-2.0
#include "core/plan/rows/code_table.h"
#include "core/plan/rows/execution/meeting_rows.h"
#include "core/plan/rows/execution/project_rows.h"
#include "core/plan/rows/execution/spending_rows.h"

#include <array>

namespace quotasmith::plan {

namespace {

constexpr std::array<std::string_view, 3> kOutcomes{"running", "succeeded", "failed"};
constexpr std::array<std::string_view, 4> kTurns{"once", "half", "quarter", "month"};
constexpr std::array<std::string_view, 3> kRisks{"watched", "happened", "closed"};
constexpr std::array<std::string_view, 6> kMeetings{"morning", "evening", "weekly", "monthly", "quarterly", "other"};

} // namespace

std::optional<TrialOutcome> findTrialOutcome(std::string_view code)
{
    return findIn<TrialOutcome>(kOutcomes, code);
}

std::optional<BudgetTurn> findBudgetTurn(std::string_view code)
{
    return findIn<BudgetTurn>(kTurns, code);
}

std::string_view riskStatusCode(RiskStatus status)
{
    return kRisks[static_cast<std::size_t>(status)];
}

std::optional<RiskStatus> findRiskStatus(std::string_view code)
{
    return findIn<RiskStatus>(kRisks, code);
}

std::string_view meetingKindCode(MeetingKind kind)
{
    return kMeetings[static_cast<std::size_t>(kind)];
}

std::optional<MeetingKind> findMeetingKind(std::string_view code)
{
    return findIn<MeetingKind>(kMeetings, code);
}

} // namespace quotasmith::plan
