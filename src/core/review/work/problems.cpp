// SPDX-License-Identifier: Apache-2.0
#include "core/review/work/problems.h"

#include <algorithm>
#include <array>

namespace quotasmith::review {

namespace {

constexpr std::array<std::string_view, 4> kStates{"plan", "do", "check", "act"};

} // namespace

std::string_view pdcaCode(PdcaState state)
{
    return kStates.at(static_cast<std::size_t>(state));
}

std::optional<PdcaState> findPdca(std::string_view code)
{
    const auto found = std::find(kStates.begin(), kStates.end(), code);
    return found == kStates.end() ? std::nullopt : std::optional(static_cast<PdcaState>(found - kStates.begin()));
}

std::optional<PdcaState> nextOf(PdcaState state)
{
    return state == PdcaState::Act ? std::nullopt : std::optional(static_cast<PdcaState>(static_cast<int>(state) + 1));
}

std::vector<SuggestedProblem> suggestedProblems(std::span<const PlaceStanding> places, const money::Rate &limit,
                                                std::string_view period, const std::set<std::string> &known)
{
    const money::Rate least = money::Rate(1, 1) - limit;
    std::vector<SuggestedProblem> found;
    for (const PlaceStanding &place : places) {
        const auto attainment = place.attained.rate();
        std::string source = "deviation:" + place.code + ':' + std::string(period);
        if (attainment && *attainment < least && !known.contains(source))
            found.push_back({place, *attainment, limit, std::move(source)});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto &a, const auto &b) { return a.attainment < b.attainment; });
    return found;
}

} // namespace quotasmith::review
