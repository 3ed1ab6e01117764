// SPDX-License-Identifier: Apache-2.0
#include "core/ops/lists/named_few.h"

#include <cstddef>

namespace quotasmith::ops {

namespace {

constexpr std::size_t kMostNamed = 5;

} // namespace

std::string namedFew(const std::vector<std::string> &words)
{
    std::string text;
    for (std::size_t i = 0; i < words.size() && i < kMostNamed; ++i)
        text += (text.empty() ? "" : ", ") + words[i];
    return text + (words.size() > kMostNamed ? ", …" : "");
}

} // namespace quotasmith::ops
