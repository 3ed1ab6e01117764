// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/input/input.h"

#include <optional>

namespace quotasmith::store {
class Connection;
}

namespace quotasmith::ops {

/// Which months and as of which day.
struct DiagnosisRequest {
    std::optional<calendar::Month> from; ///< nothing: twelve months up to `to`
    std::optional<calendar::Month> to;   ///< nothing: the last month with actuals, this one only once closed
    std::optional<calendar::Date> asOf;  ///< nothing: the last day of `to`
};

/// Everything a diagnosis looks at. Only read: nothing here writes a plan. Throws Error{"span-backwards",{from,to}}
/// when `from` lies behind `to`.
diagnosis::Input readDiagnosisInput(const store::Connection &connection, const DiagnosisRequest &request);

} // namespace quotasmith::ops
