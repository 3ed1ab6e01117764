// SPDX-License-Identifier: Apache-2.0
#include "core/plan/rows/team_rows.h"

#include "core/plan/rows/code_table.h"

#include <array>

namespace quotasmith::plan {

namespace {

constexpr std::array<std::string_view, 5> kStages{"contacted", "interviewed", "offered", "hired", "dropped"};

} // namespace

std::optional<ReserveStage> findReserveStage(std::string_view code)
{
    return findIn<ReserveStage>(kStages, code);
}

} // namespace quotasmith::plan
