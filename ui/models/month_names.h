// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/calendar/month.h"

#include <QString>

namespace quotasmith::ui {

/// As short as an axis wants it: `Jan`, 1月.
QString shortMonthName(calendar::Month month);

} // namespace quotasmith::ui
