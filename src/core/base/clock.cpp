// SPDX-License-Identifier: Apache-2.0
#include "core/base/clock.h"

#include <ctime>
#include <utility>

namespace quotasmith::base {

namespace {

std::string formatted(const std::tm &parts, const char *format)
{
    char buffer[40];
    const std::size_t length = std::strftime(buffer, sizeof buffer, format, &parts);
    return std::string(buffer, length);
}

} // namespace

std::string SystemClock::now() const
{
    const std::time_t seconds = std::time(nullptr);
    std::tm parts{};
    gmtime_r(&seconds, &parts);
    return formatted(parts, "%Y-%m-%dT%H:%M:%SZ");
}

std::string SystemClock::today() const
{
    const std::time_t seconds = std::time(nullptr);
    std::tm parts{};
    localtime_r(&seconds, &parts);
    return formatted(parts, "%Y-%m-%d");
}

FixedClock::FixedClock(std::string moment) : m_now(std::move(moment))
{
    if (m_now.size() == 10)
        m_now += "T00:00:00Z";
}

} // namespace quotasmith::base
