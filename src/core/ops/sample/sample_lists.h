// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/sample/sample_company.h"

namespace quotasmith::ops {

/// The lists of the fictional company: bridge, goals, service rules, ramp, markers, commitments …, the same every time.
void buildLists(store::Writer &writer, const SampleCompany &company);
/// What its reviews noted and did; only of the usual company, for they speak of its numbers.
void buildReviews(store::Writer &writer, const SampleCompany &company);

} // namespace quotasmith::ops
