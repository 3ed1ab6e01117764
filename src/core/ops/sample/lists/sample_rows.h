// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/lists/list_editor.h"
#include "core/ops/sample/sample_company.h"

#include <string_view>
#include <vector>

/// The lists of the fictional company as people would type them. The year runs to the end of May 2027.
namespace quotasmith::ops {

struct SampleList {
    std::string_view kind;
    std::vector<FieldTexts> rows;
};

/// Rivals (one cheaper by an eighth, with a promotion running), needs (one that nearly half are unhappy with), zones,
/// classes of accounts, why deals were lost, what the market pays.
std::vector<SampleList> marketLists();
/// What people said of pay, how able they are, who could come.
std::vector<SampleList> teamLists(const SampleCompany &company, const plan::ListContext &context);
/// Fourteen months of opportunities, whose negotiations fell off in the last; contacts, a few forgotten; visits.
std::vector<SampleList> customerLists(const SampleCompany &company, const plan::ListContext &context);
/// Strategies that do not quite make up the gap to the target, one of them without anything done for it.
std::vector<SampleList> workLists();
/// What the strategies cost and brought (one to be stopped, one that grows), milestones (one late), key results, an
/// execution table in weeks, trials.
std::vector<SampleList> projectLists();
/// Budget with what was spent (one line overspent), risks, meetings, talks, training, indicators to read.
std::vector<SampleList> executionLists(const SampleCompany &company, const plan::ListContext &context);
/// What people and teams are judged by, this year and the one before.
std::vector<SampleList> standardLists();
/// The reviews of the usual company, whose numbers they speak of: scores, notes, a problem in each state and cases of
/// the month. A team that fell short in January is above its target in April, a newcomer whom a finding was about is
/// too.
std::vector<SampleList> reviewLists(const SampleCompany &company, const plan::ListContext &context);

} // namespace quotasmith::ops
