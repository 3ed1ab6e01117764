// SPDX-License-Identifier: Apache-2.0
#include "tests/support/places.h"

namespace quotasmith::tests {

std::string sourceFolder()
{
    return QS_SOURCE_DIR;
}

std::string buildFolder()
{
    return QS_BINARY_DIR;
}

} // namespace quotasmith::tests
