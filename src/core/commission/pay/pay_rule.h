// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/commission/pay/exact.h"
#include "core/commission/scheme.h"

#include <optional>
#include <vector>

namespace quotasmith::commission {

/// A part of the base and what it earns. `tier` counts from 1; 0 is the part of an overage up to the quota.
struct Slice {
    int tier = 0;
    Exact base;
    money::Rate rate;
    Exact pay; ///< before rounding and before a cap
    friend bool operator==(const Slice &, const Slice &) = default;
};

/// What a base earns, before rounding.
struct Earned {
    Exact pay;
    Exact uncapped;
    int tier = 0; ///< reached; 0: none
    bool isBelowGate = false;
    std::vector<Slice> slices; ///< of a curve none; none where nothing is paid

    bool isCapped() const { return pay != uncapped; }
};

/// A sound scheme against a quota, ready to be asked. A negative base earns exactly minus what the positive one earns.
class PayRule {
public:
    /// The scheme outlives it. Throws requireSound's errors and Error{"scheme-quota-missing"} where the scheme needs a
    /// quota above zero.
    PayRule(const Scheme &scheme, std::optional<Exact> quota);

    Earned at(const Exact &base) const;
    /// What a base just below this one earns in the limit: a jump is what `at` pays more.
    Exact payBelow(const Exact &base) const;
    /// The amounts at which the rule changes, ascending: thresholds, gate, of an overage the quota, where the cap is
    /// reached. Zero is the first.
    std::vector<Exact> edges() const;
    /// What a further unit earns from this base (zero or more) on, up to the next edge.
    Exact slope(const Exact &base) const;

    const Scheme &scheme() const { return m_scheme; }
    /// A threshold as an amount.
    Exact amountOf(const money::Rate &threshold) const;

private:
    enum class Side { At, Below };
    struct Step {
        Exact edge;
        money::Rate rate;
        int tier = 0;
    };

    bool reaches(const Exact &base, const Exact &edge, Side side) const;
    int reached(const Exact &base, Side side) const;
    Earned positive(const Exact &base, Side side) const;
    void whole(Earned &earned, const Exact &base) const;
    void progressive(Earned &earned, const Exact &base) const;
    void overage(Earned &earned, const Exact &base) const;
    Exact rise(std::size_t i) const;
    Exact curve(const Exact &base, Side side) const;
    Exact uncappedSlope(const Exact &base) const;

    const Scheme &m_scheme;
    std::optional<Exact> m_quota;
    std::optional<Exact> m_gate; ///< the amount below which nothing is paid
    std::vector<Step> m_steps;   ///< tiers, or points without a rate
    std::vector<Exact> m_pays;   ///< of points
};

} // namespace quotasmith::commission
