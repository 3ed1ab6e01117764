// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/review/pacing.h"

#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// Problems on their way round 计划 – 执行 – 检查 – 处置.
namespace quotasmith::review {

enum class PdcaState { Plan, Do, Check, Act };
std::string_view pdcaCode(PdcaState state); ///< `plan do check act`
std::optional<PdcaState> findPdca(std::string_view code);
/// The one behind it; nothing behind Act.
std::optional<PdcaState> nextOf(PdcaState state);

/// Where a place of the organisation stands over a period.
struct PlaceStanding {
    int node = 0; ///< tree position
    std::string code;
    Attained attained;
};

/// A place so far from its target that a problem should be opened.
struct SuggestedProblem {
    PlaceStanding place;
    money::Rate attainment;
    money::Rate limit;  ///< the deviation allowed: 0.1
    std::string source; ///< `deviation:EAST:2027-05`: what it came from, the same every time
};
/// Those whose attainment is more than `limit` below 1, the furthest first, equal ones as they came; without those
/// whose source is known.
std::vector<SuggestedProblem> suggestedProblems(std::span<const PlaceStanding> places, const money::Rate &limit,
                                                std::string_view period, const std::set<std::string> &known);

} // namespace quotasmith::review
