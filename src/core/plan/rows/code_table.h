// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace quotasmith::plan {

/// The value of an enumeration a code stands for, where `codes` has one for each in its order.
template <class Enumeration, std::size_t size>
std::optional<Enumeration> findIn(const std::array<std::string_view, size> &codes, std::string_view code)
{
    const auto found = std::find(codes.begin(), codes.end(), code);
    return found == codes.end() ? std::nullopt : std::optional(static_cast<Enumeration>(found - codes.begin()));
}

} // namespace quotasmith::plan
