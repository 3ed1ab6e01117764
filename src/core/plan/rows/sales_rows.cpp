// SPDX-License-Identifier: Apache-2.0
#include "core/plan/rows/sales_rows.h"

#include "core/plan/rows/code_table.h"

#include <array>

namespace quotasmith::plan {

namespace {

constexpr std::array<std::string_view, 5> kStages{"lead", "interest", "negotiation", "signed", "lost"};

} // namespace

std::string_view funnelStageCode(FunnelStage stage)
{
    return kStages[static_cast<std::size_t>(stage)];
}

std::optional<FunnelStage> findFunnelStage(std::string_view code)
{
    return findIn<FunnelStage>(kStages, code);
}

} // namespace quotasmith::plan
