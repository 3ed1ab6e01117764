// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/input/input.h"

#include <array>
#include <map>
#include <unordered_map>

namespace quotasmith::diagnosis {

/// What was decided among the opportunities of a month.
struct DealSums {
    std::int64_t won = 0, lost = 0;
    std::int64_t timed = 0, days = 0;    ///< won ones whose first day is known, and their days from then to the signing
    std::int64_t priced = 0, amount = 0; ///< won ones whose amount is known, and its sum in minor units

    std::int64_t closed() const { return won + lost; }
    void add(const DealSums &other);
};

/// Opportunities by the month in which they were signed or lost, at every place of the organisation and of the
/// customers with everything below it. One without a day of its end is not among them.
class DealBook {
public:
    explicit DealBook(const Input &input);
    /// Null where nothing was decided.
    const DealSums *find(plan::Axis axis, int position, calendar::Month month) const;
    /// Whether anything was ever decided anywhere.
    bool isEmpty() const { return m_isEmpty; }

private:
    void add(const plan::Tree &tree, const std::optional<plan::NodeId> &member, calendar::Month month,
             const DealSums &deal);

    std::array<std::unordered_map<int, std::map<calendar::Month, DealSums>>, 3> m_byPosition;
    bool m_isEmpty = true;
};

} // namespace quotasmith::diagnosis
