// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/spread/solver/scope_table.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace quotasmith::spread {

/// Rounds the weights of a scope, multiplied, to whole units or to steps of the grain.
class ScopeRounding {
public:
    ScopeRounding(const ScopeTable &table, std::int64_t grain, bool allowNegative)
        : m_table(table), m_grain(grain), m_allowNegative(allowNegative)
    {
    }

    /// By cell; every part meets its whole sum. `factors`: by pair, nullptr leaves the weights as they are. Nothing
    /// when no rounding meets the sums.
    std::optional<std::vector<std::int64_t>> rounded(const PartSums &sums, const std::vector<double> *factors) const;

private:
    std::optional<std::vector<std::int64_t>> roundedToGrain(const PartSums &sums,
                                                            const std::vector<double> *factors) const;

    const ScopeTable &m_table;
    std::int64_t m_grain;
    bool m_allowNegative;
};

/// Whether in every column the cells that went up have larger fractions than those that did not: then no other
/// rounding is better, whatever the rows say. Cheap to see, and mostly so.
bool roundsSimply(const ScopeTable &table, const std::vector<plan::TargetLine> &leaves);

} // namespace quotasmith::spread
