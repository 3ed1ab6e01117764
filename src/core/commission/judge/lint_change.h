// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/commission/judge/linter.h"

#include <span>

namespace quotasmith::commission {

/// The scheme with the changes of a finding made: a part gets its value, a tier or point without one goes, `tiers[0]`
/// comes to stand before the first. A part there is not is passed over.
Scheme changedBy(const Scheme &scheme, std::span<const LintChange> changes);

} // namespace quotasmith::commission
