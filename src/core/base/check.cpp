// SPDX-License-Identifier: Apache-2.0
#include "core/base/check.h"

#include <cstdio>
#include <cstdlib>

namespace quotasmith::base {

void failCheck(const char *condition, const char *file, int line)
{
    std::fprintf(stderr, "quotasmith: broken precondition %s at %s:%d\n", condition, file, line);
    std::abort();
}

} // namespace quotasmith::base
