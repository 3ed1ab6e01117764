// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/money/rate.h"

#include <map>
#include <string>
#include <string_view>

namespace quotasmith::diagnosis {

/// The limits in force, by the keys of plan::thresholdKeys().
class Thresholds {
public:
    /// The usual ones.
    Thresholds();
    void set(std::string_view key, const money::Rate &value);  ///< a key that exists
    const money::Rate &operator[](std::string_view key) const; ///< a key that exists

private:
    std::map<std::string, money::Rate, std::less<>> m_values;
};

} // namespace quotasmith::diagnosis
