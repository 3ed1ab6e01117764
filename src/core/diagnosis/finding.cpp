// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/finding.h"

#include <array>

namespace quotasmith::diagnosis {

std::string_view severityCode(Severity severity)
{
    constexpr std::array<std::string_view, 3> codes{"info", "warn", "bad"};
    return codes.at(static_cast<std::size_t>(severity));
}

std::string Finding::id() const
{
    return subject.empty() ? std::string(code) : std::string(code) + ':' + subject;
}

} // namespace quotasmith::diagnosis
