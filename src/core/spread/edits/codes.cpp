// SPDX-License-Identifier: Apache-2.0
#include "core/spread/edit.h"

#include <array>

namespace quotasmith::spread {

namespace {

constexpr std::array<std::string_view, 4> kKeeps{"totals", "node", "both", "nothing"};
constexpr std::array<std::string_view, 11> kMethods{"proportional", "equal",        "history",       "seasonal",
                                                    "pattern",      "working-days", "straight-line", "percent",
                                                    "growth",       "repeat",       "reference"};

template <class Value, std::size_t Count>
std::optional<Value> find(const std::array<std::string_view, Count> &codes, std::string_view code)
{
    for (std::size_t i = 0; i < Count; ++i)
        if (codes[i] == code)
            return static_cast<Value>(i);
    return std::nullopt;
}

} // namespace

std::optional<Keep> findKeep(std::string_view code)
{
    return find<Keep>(kKeeps, code);
}

std::string_view keepCode(Keep keep)
{
    return kKeeps[static_cast<std::size_t>(keep)];
}

std::optional<Method> findMethod(std::string_view code)
{
    return find<Method>(kMethods, code);
}

std::string_view methodCode(Method method)
{
    return kMethods[static_cast<std::size_t>(method)];
}

} // namespace quotasmith::spread
