// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/ops/sample/sample_company.h"

namespace quotasmith::ops {

/// Writes what happened: 2025, 2026 and January to May 2027, a batch a year, orders by account and product, leads and
/// visits by person. Throws Error{"cancelled"}.
void buildFacts(store::Writer &writer, const SampleCompany &company, const SampleSize &size,
                const base::Progress &progress);

} // namespace quotasmith::ops
