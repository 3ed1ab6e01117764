// SPDX-License-Identifier: Apache-2.0
#include "core/base/id.h"

#include <random>

namespace quotasmith::base {

namespace {

std::int64_t positive(std::uint64_t bits)
{
    const auto value = static_cast<std::int64_t>(bits >> 1);
    return value == 0 ? 1 : value;
}

} // namespace

std::int64_t RandomIdSource::next()
{
    static thread_local std::random_device device;
    const std::uint64_t high = device();
    return positive((high << 32) | device());
}

std::int64_t SeededIdSource::next()
{
    m_state += 0x9e3779b97f4a7c15U;
    std::uint64_t z = m_state;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
    return positive(z ^ (z >> 31));
}

} // namespace quotasmith::base
