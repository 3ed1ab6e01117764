// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/calendar/month.h"

#include <string>
#include <vector>

namespace quotasmith::store {

class Connection;
class Writer;

/// A month that was closed, when (UTC) and by whom.
struct Closing {
    calendar::Month month;
    std::string at;
    std::string by;
};

/// In the order of the months.
std::vector<Closing> readClosings(const Connection &connection);
void removeClosing(Writer &writer, calendar::Month month);

} // namespace quotasmith::store
