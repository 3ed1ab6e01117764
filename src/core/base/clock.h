// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace quotasmith::base {

/// The time of day as the program sees it; main hands one down, tests bring their own.
class Clock {
public:
    virtual ~Clock() = default;
    /// Universal time, `2027-05-03T08:15:00Z`.
    virtual std::string now() const = 0;
    /// The local date, `2027-05-03`.
    virtual std::string today() const = 0;
};

class SystemClock final : public Clock {
public:
    std::string now() const override;
    std::string today() const override;
};

/// Stands still at the start of a day (or at a given instant).
class FixedClock final : public Clock {
public:
    /// `moment`: `2027-05-03` or `2027-05-03T08:15:00Z`.
    explicit FixedClock(std::string moment);
    std::string now() const override { return m_now; }
    std::string today() const override { return m_now.substr(0, 10); }

private:
    std::string m_now;
};

} // namespace quotasmith::base
