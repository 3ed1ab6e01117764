// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

/// Where things lie while tests run. Only one file knows, so that all others compile the same in every checkout.
namespace quotasmith::tests {

std::string sourceFolder();
std::string buildFolder();

} // namespace quotasmith::tests
