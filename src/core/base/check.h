// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace quotasmith::base {

/// Ends the program with the place and the broken condition.
[[noreturn]] void failCheck(const char *condition, const char *file, int line);

} // namespace quotasmith::base

/// A precondition that stays checked in release builds: a broken one is a programming error.
#define QS_CHECK(condition)                                                                                            \
    ((condition) ? static_cast<void>(0) : ::quotasmith::base::failCheck(#condition, __FILE__, __LINE__))
