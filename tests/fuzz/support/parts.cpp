// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/support/parts.h"

#include "tests/support/workbook_maker.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace quotasmith::fuzz {

std::string packed(std::string_view bytes)
{
    constexpr std::string_view kMark = "--- ";
    if (!bytes.starts_with(kMark))
        return std::string(bytes);
    std::vector<std::pair<std::string, std::string>> parts;
    while (!bytes.empty()) {
        const std::size_t end = std::min(bytes.find('\n'), bytes.size());
        const std::size_t next = std::min(bytes.find("\n--- ", end), bytes.size());
        const std::size_t start = std::min(end + 1, next);
        parts.emplace_back(bytes.substr(kMark.size(), end - kMark.size()), bytes.substr(start, next - start));
        bytes.remove_prefix(std::min(next + 1, bytes.size()));
    }
    return tests::zipOf(parts);
}

} // namespace quotasmith::fuzz
