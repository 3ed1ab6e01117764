// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/frame/taken_back.h"

#include "core/ops/op_codes.h"

#include <algorithm>
#include <array>

namespace quotasmith::ui {

bool isToldAfterwards(std::string_view op)
{
    constexpr std::array<std::string_view, 18> kTold{
        ops::kTargetsRelease, ops::kTargetsTemplate, ops::kTargetsSpread, ops::kPeopleLeave,  ops::kNodesMove,
        ops::kNodesRemove,    ops::kListRemove,      ops::kImportList,    ops::kImportPeople, ops::kImportCustomers,
        ops::kImportProducts, ops::kImportActuals,   ops::kImportTargets, ops::kTakeBack,     ops::kPlanSet,
        ops::kActualsPaste,   ops::kActualsFill,     ops::kActualsClear};
    return std::find(kTold.begin(), kTold.end(), op) != kTold.end();
}

} // namespace quotasmith::ui
