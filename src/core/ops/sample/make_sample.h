// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"

#include <cstdint>
#include <filesystem>

namespace quotasmith::ops {

/// How large a made-up company is. The defaults are the sample every user sees.
struct SampleSize {
    int people = 24;
    std::int64_t rows = 0; ///< fact lines over all months; 0: what the accounts order by themselves
    std::uint64_t seed = 2027;

    friend bool operator==(const SampleSize &, const SampleSize &) = default;
};

/// Makes the plan of a fictional Chinese company, the same every time for the same size: four regions, tiers with
/// accounts, roles with products, two years of history, the targets of 2027, actuals to May, of which three months are
/// closed. Throws Document::create's errors, Error{"cancelled"}.
void makeSample(const std::filesystem::path &file, const SampleSize &size, const base::Progress &progress = {});

} // namespace quotasmith::ops
