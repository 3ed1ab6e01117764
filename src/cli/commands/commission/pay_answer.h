// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/json.h"
#include "cli/table.h"
#include "core/commission/preview.h"
#include "core/exchange/schemes/scheme_file.h"

#include <optional>
#include <string>

/// What the commission commands answer with in common.
namespace quotasmith::cli {

/// An exact amount of minor units: the currency's decimals, more where it has more.
Json exactAmountJson(const money::Rate &units, int decimals);
/// {n,d,text}; null for none.
Json attainmentJson(const std::optional<money::Rate> &attainment);
/// Threshold as the scheme counts: `0.8`, or an amount.
Json thresholdJson(const commission::Scheme &scheme, const money::Rate &at, int decimals);
/// [{from,rate}], of a curve [{at,pays}]
Json tiersJson(const commission::Scheme &scheme, int decimals);
Json jumpsJson(const commission::Scheme &scheme, const std::vector<commission::Jump> &jumps, int decimals);
/// As docs/scheme-format.md says.
Json schemeJson(const exchange::SchemeFile &file, int decimals);

/// The scheme of --scheme or --template. Throws Error{"option-needed"} and Error{"options-exclusive"}.
exchange::SchemeFile requireScheme(const std::string &file, const char *option, const std::string &templateName,
                                   int decimals);

} // namespace quotasmith::cli
