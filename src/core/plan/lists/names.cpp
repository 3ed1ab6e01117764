// SPDX-License-Identifier: Apache-2.0
#include "core/plan/lists/names.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace quotasmith::plan {

namespace {

/// The last three are the full-width comma and semicolon and the comma between items of a list.
constexpr std::array<std::string_view, 6> kDividers{",", ";", "/", "\xEF\xBC\x8C", "\xEF\xBC\x9B", "\xE3\x80\x81"};

/// How many bytes of a divider stand at the beginning.
std::size_t dividerAt(std::string_view text)
{
    const auto found = std::find_if(kDividers.begin(), kDividers.end(),
                                    [text](std::string_view divider) { return text.starts_with(divider); });
    return found == kDividers.end() ? 0 : found->size();
}

} // namespace

std::vector<std::string> namesIn(std::string_view text)
{
    std::vector<std::string> names;
    const auto add = [&names](std::string_view name) {
        if (const std::string trimmed(base::trimmed(name)); !trimmed.empty())
            names.push_back(trimmed);
    };
    std::size_t begin = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t divider = dividerAt(text.substr(at));
        if (divider > 0) {
            add(text.substr(begin, at - begin));
            begin = at + divider;
        }
        at += std::max<std::size_t>(divider, 1);
    }
    add(text.substr(begin));
    return names;
}

} // namespace quotasmith::plan
