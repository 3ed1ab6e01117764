// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <gtest/gtest.h>
#include <string>

namespace quotasmith::faults {

/// Says in the results of the run how many of something a test has done; `scripts/faults` adds them up and holds them
/// against what is demanded.
inline void counted(const std::string &what, std::int64_t done)
{
    ::testing::Test::RecordProperty("counted." + what, std::to_string(done));
}

} // namespace quotasmith::faults
