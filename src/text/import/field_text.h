// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/head/column_period.h"
#include "core/exchange/import_kind.h"
#include "text/phrase.h"

#include <QString>

#include <span>
#include <string_view>

/// The words for what a column of a source holds.
namespace quotasmith::text {

/// The name of a field of a kind, by its code: `person`, 销售员; an unknown code as it is.
QString fieldName(exchange::ImportKind kind, std::string_view code);
/// `month 5: value`, `2027, month 5: revenue`; sums beside months, which are not stored: `quarter 2: compared`.
QString columnPeriodName(exchange::ImportKind kind, const exchange::ColumnPeriod &period);

std::span<const Sentence> fieldNames();

} // namespace quotasmith::text
