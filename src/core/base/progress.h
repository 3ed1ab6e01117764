// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>

namespace quotasmith::base {

/// Told how far a long job is (a total of 0: not known how far); returns false to stop it. The job then throws
/// Error{"cancelled"} and leaves no trace.
using Progress = std::function<bool(std::int64_t done, std::int64_t total)>;

} // namespace quotasmith::base
