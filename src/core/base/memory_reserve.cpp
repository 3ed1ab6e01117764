// SPDX-License-Identifier: Apache-2.0
#include "core/base/memory_reserve.h"

#include <cstdio>
#include <cstdlib>
#include <new>

namespace quotasmith::base {

namespace {

constexpr std::size_t kReserve = std::size_t{1} << 20;
void *reserve = nullptr;

/// Called by operator new when it has nothing to give; it tries again afterwards.
void giveReserve()
{
    std::set_new_handler(nullptr);
    std::free(reserve);
    reserve = nullptr;
}

} // namespace

Error outOfMemory()
{
    return Error("out-of-memory");
}

void keepMemoryReserve()
{
    reserve = std::malloc(kReserve);
    if (reserve)
        std::set_new_handler(giveReserve);
}

void sayOutOfMemory() noexcept
{
    std::fputs("quotasmith: not enough memory / 内存不足\n", stderr);
}

} // namespace quotasmith::base
