// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>

namespace quotasmith::forecast {

/// The same numbers on every machine for the same seed: SplitMix64 (Steele, Lea and Flood, "Fast splittable
/// pseudorandom number generators", 2014).
class Random {
public:
    explicit Random(std::uint64_t seed) : m_state(seed) {}
    std::uint64_t next();
    /// Evenly from [0, count); count is above zero.
    std::size_t below(std::size_t count);

private:
    std::uint64_t m_state;
};

} // namespace quotasmith::forecast
