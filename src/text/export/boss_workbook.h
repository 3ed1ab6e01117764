// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/review/boss/read_boss_copy.h"

#include <string>

namespace quotasmith::text {

/// The boss copy as a workbook: a sheet of the company, one of each region; amounts in ten thousands with two decimals,
/// whose cells keep every digit; A4 landscape, one page wide, with the months, what stands below, the findings that
/// matter and lines to sign on. `now`: the moment, `2027-05-03T08:15:00Z`. In the language of the moment.
std::string bossWorkbook(const ops::BossCopy &copy, const std::string &now);

} // namespace quotasmith::text
