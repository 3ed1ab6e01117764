// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/csv/formula_guard.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace quotasmith::exchange {

bool needsGuard(std::string_view text)
{
    static constexpr std::array<std::string_view, 10> kStarts{"=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"};
    text.remove_prefix(std::min(text.find_first_not_of('\''), text.size()));
    return std::any_of(kStarts.begin(), kStarts.end(),
                       [text](std::string_view start) { return text.starts_with(start); });
}

bool isGuarded(std::string_view text)
{
    return text.starts_with('\'') && needsGuard(text);
}

std::string guardedForWorkbook(std::string_view text)
{
    const bool isTrimmed = base::trimmed(text).size() == text.size();
    const bool isInDanger = needsGuard(text) && (text.front() == '\'' || !isTrimmed);
    return (isInDanger ? "'" : "") + std::string(text);
}

std::string_view withoutGuard(std::string_view text)
{
    return isGuarded(text) ? text.substr(1) : text;
}

} // namespace quotasmith::exchange
