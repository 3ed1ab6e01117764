// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/commission/scheme.h"

#include <QString>

#include <string>

namespace quotasmith::text {

/// A part of a scheme in words: of `tiers[4]`, counted from 1, `tier 4 (from 120 %)`, of `tiers[4].rate` the rate of
/// it, of `tiers[0]` a tier that is still to be put before the first; of `cap` the cap. Another part as it is.
QString schemePartText(const std::string &part, const commission::Scheme &scheme, int decimals);

} // namespace quotasmith::text
