// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <string>

namespace quotasmith::text {

/// `2027-05-03 16:15`, in local time, of `2027-05-03T08:15:00Z`; any other text as it is.
QString momentText(const std::string &moment);

} // namespace quotasmith::text
