// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/input/input.h"

#include <optional>
#include <unordered_map>
#include <vector>

namespace quotasmith::diagnosis {

/// What a person was to do and did, places held before a move among it. Units of the measure.
class PersonBook {
public:
    PersonBook(const Input &input, plan::Measure measure);
    std::optional<std::int64_t> target(plan::NodeId person, calendar::Month month) const;
    /// Zero in a month in which the company has actuals and the person has none; nothing where the company has none.
    std::optional<std::int64_t> actual(plan::NodeId person, calendar::Month month) const;
    /// The months in which the company has actuals, in order.
    const std::vector<calendar::Month> &months() const { return m_months; }

private:
    const Input &m_input;
    plan::Measure m_measure;
    std::vector<calendar::Month> m_months;
    std::unordered_map<plan::NodeId, std::vector<plan::NodeId>> m_places; ///< former ones, by person
};

} // namespace quotasmith::diagnosis
