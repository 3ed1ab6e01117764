// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

#include <QString>

#include <string_view>

namespace quotasmith::cli {

/// A sentence of the product with the option that does here what it advises: `… Say the right encoding. (--encoding)`.
/// The sentence as it is when no option does.
QString withOption(const QString &sentence, std::string_view code, const base::ErrorData &data = {});

} // namespace quotasmith::cli
