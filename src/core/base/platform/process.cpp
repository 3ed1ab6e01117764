// SPDX-License-Identifier: Apache-2.0
#include "core/base/platform/process.h"

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace quotasmith::base {

void prepareProcess()
{
    // A new descriptor gets the lowest free number.
    int descriptor = open("/dev/null", O_RDWR);
    while (descriptor >= 0 && descriptor <= STDERR_FILENO)
        descriptor = open("/dev/null", O_RDWR);
    if (descriptor > STDERR_FILENO)
        close(descriptor);
    std::signal(SIGXFSZ, SIG_IGN);
}

} // namespace quotasmith::base
