// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/lists/kind.h"

#include <functional>
#include <map>
#include <string>

namespace quotasmith::ops {

/// What people say in words, or in the field beside the one it is for, as the fields of a list take it: a degree of 1
/// to 5 as 很低 低 中 高 很高, and how often something comes (每半年一次) as the period in which it does. All else as
/// it is.
std::map<std::string, std::string, std::less<>> plainWords(const plan::ListKind &kind,
                                                           std::map<std::string, std::string, std::less<>> said);

} // namespace quotasmith::ops
