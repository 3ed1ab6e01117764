// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <string>

namespace quotasmith::tests {

/// The files inside a zip by name, unpacked; empty for anything that is no zip.
std::map<std::string, std::string> zipParts(const std::string &bytes);

} // namespace quotasmith::tests
