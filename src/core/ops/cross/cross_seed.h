// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/cross/cross_targets.h"
#include "core/spread/cross/cross_seed.h"

namespace quotasmith::ops {

struct SeedAnswer {
    CrossSeed kind = CrossSeed::Flat;
    spread::CrossSeed seed;
};
/// What the shares of a cross table with these members are taken from; fills in the tenure of people.
SeedAnswer readSeed(const store::Connection &connection, const CrossRequest &request, Cross &cross);

} // namespace quotasmith::ops
