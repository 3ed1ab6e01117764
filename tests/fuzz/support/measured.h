// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <string>

namespace quotasmith::fuzz {

/// What a piece of work answered in a process of its own, and what it took there.
struct Measured {
    std::string answer;
    bool hasEnded = false;      ///< false: a signal, or an exception nobody expected
    double seconds = 0;         ///< of the processor, so that others on the machine do not count
    std::int64_t megabytes = 0; ///< the most it held beyond what was there before
};
Measured measured(const std::function<std::string()> &work);

/// Whether figures mean anything: sanitizers take several times as much of both.
bool countsMeasures();

} // namespace quotasmith::fuzz
