// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/calendar/working_days.h"
#include "core/plan/lists/record.h"

#include <optional>
#include <string_view>

namespace quotasmith::store {

class Connection;

/// The day a field says; nothing when it says none. Throws Error{"file-damaged"} for what is no day.
std::optional<calendar::Date> dateOf(const Connection &connection, const plan::Record &record, std::string_view field);

} // namespace quotasmith::store
