// SPDX-License-Identifier: Apache-2.0
#include "core/plan/rows/pay_rows.h"

#include "core/plan/rows/code_table.h"

#include <array>

namespace quotasmith::plan {

namespace {

constexpr std::array<std::string_view, 4> kAwardKinds{"prize", "raise", "spoken", "written"};

} // namespace

std::optional<AwardKind> findAwardKind(std::string_view code)
{
    return findIn<AwardKind>(kAwardKinds, code);
}

std::string_view awardKindCode(AwardKind kind)
{
    return kAwardKinds[static_cast<std::size_t>(kind)];
}

} // namespace quotasmith::plan
