// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace quotasmith::fuzz {

/// A workbook written down so that it can be read and changed: lines of `--- name`, each followed by that part.
/// Bytes that begin like an archive are taken as they are.
std::string packed(std::string_view bytes);

} // namespace quotasmith::fuzz
