// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/input/input.h"

namespace quotasmith::store {
class Connection;
}

namespace quotasmith::ops {

/// What the plan's schemes ask of each person and cost at plan: PayFact and commissionAtPlan of the input. A quarter is
/// the mean one of the months somebody is under a scheme with a quota; of several schemes the one of most months
/// counts. Without any scheme the input stays as it is.
void readPayFacts(const store::Connection &connection, diagnosis::Input &input);

} // namespace quotasmith::ops
