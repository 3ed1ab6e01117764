// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/spread/value_expression.h"

#include <string_view>

namespace quotasmith::ops {

/// The value a text stands for, as typed into a cell or given to a command.
/// Throws Error{"value-bad",{value,problem,at}}; `at` counts characters from 1.
spread::ValueExpression requireValue(std::string_view typed, int decimals);

} // namespace quotasmith::ops
