// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/commission/scheme.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace quotasmith::commission {

/// A sound scheme for very many persons and months: the same pay as PayRule to the unit, in 64-bit whole numbers where
/// they suffice, without an allocation. Who has no quota above zero where the scheme needs one is paid nothing.
class BulkRule {
public:
    /// Throws requireSound's errors. The scheme outlives it.
    explicit BulkRule(const Scheme &scheme);

    /// Slices kept for each base: one a tier; of an overage one more, the first, for what lies up to the quota.
    std::size_t slicesEach() const { return m_rates.size(); }
    /// Slices are kept in parts of a unit: how many make one.
    std::int64_t sliceScale() const { return m_scale; }

    /// Pays bases[i] against quotas[i] (units) into pays[i]; the slices stand at [i × slicesEach(), …). A curve has no
    /// slices. Throws Error{"amount-overflow"}.
    void pay(std::span<const std::int64_t> bases, std::span<const std::int64_t> quotas, std::span<std::int64_t> pays,
             std::span<std::int64_t> slices) const;

private:
    using Number = std::int64_t;
    /// Divides by a number that is known beforehand, with a multiplication: exact.
    class Divisor {
    public:
        explicit Divisor(std::uint64_t divisor = 1);
        Number roundedHalfUp(Number number) const; ///< number is not negative

    private:
        std::uint64_t m_divisor;
        std::uint64_t m_reciprocal; ///< ⌊(2^64 − 1) / divisor⌋
    };

    void prepare();
    void findLimits();
    Number payPositive(Number base, Number quota, Number *slices) const;
    Number whole(Number base, Number unit, Number *slices) const;
    Number progressive(Number base, Number unit, Number *slices) const;
    Number overage(Number base, Number quota, Number unit, Number *slices) const;
    Number paySlowly(Number base, Number quota, Number *slices) const;

    const Scheme &m_scheme;
    bool m_isFast = false;
    bool m_countsInQuotas = true; ///< thresholds are shares of the quota
    Number m_scale = 1;           ///< common denominator of the thresholds
    std::vector<Number> m_edges;  ///< thresholds × m_scale
    std::vector<Number> m_rates;  ///< by slice, × m_rateScale
    Number m_rateScale = 1;       ///< common denominator of the rates
    Number m_gate = 0, m_gateScale = 1;
    Number m_cap = 0;                       ///< rounded; meaningful when the scheme has one
    Number m_mostBase = 0, m_mostQuota = 0; ///< what the fast way takes
    Divisor m_divisor, m_rateDivisor;
};

} // namespace quotasmith::commission
