// SPDX-License-Identifier: Apache-2.0
#include "core/forecast/random.h"

#include "core/base/check.h"

namespace quotasmith::forecast {

std::uint64_t Random::next()
{
    m_state += 0x9e3779b97f4a7c15U;
    std::uint64_t mixed = m_state;
    mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9U;
    mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebU;
    return mixed ^ (mixed >> 31);
}

std::size_t Random::below(std::size_t count)
{
    QS_CHECK(count > 0);
    __extension__ using Wide = unsigned __int128;
    return static_cast<std::size_t>(Wide{next()} * count >> 64);
}

} // namespace quotasmith::forecast
