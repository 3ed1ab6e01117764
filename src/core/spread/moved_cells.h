// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/spread/edit.h"

#include <cstdint>
#include <vector>

namespace quotasmith::spread {

/// A leaf's month that an edit changes.
struct MovedCell {
    Place place;
    std::int64_t before = 0;
    std::int64_t after = 0;

    std::int64_t difference() const { return after - before; }
};

/// All of them on every axis, those that move most first; equal ones by axis, tree order and month.
std::vector<MovedCell> movedCells(const Sheet &before, const Sheet &after);

} // namespace quotasmith::spread
