// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/import_report.h"
#include "core/exchange/source.h"

#include <functional>
#include <string>

namespace quotasmith::exchange {

/// Says a refusal in words.
using RefusalWords = std::function<std::string(const Refusal &)>;

/// The refused lines as CSV, to be mended and imported again: the source's own columns, then `refusedLine
/// refusedColumn refusedCode` and, when words are given, `refusedReason` of the first refusal on each line.
std::string refusedRowsText(const Source &source, const Refusals &refused, const RefusalWords &words = {});

} // namespace quotasmith::exchange
