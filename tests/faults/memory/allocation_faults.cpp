// SPDX-License-Identifier: Apache-2.0
#include "tests/faults/memory/allocation_faults.h"

#include <array>
#include <cstdlib>
#include <new>
#include <sqlite3.h>

namespace quotasmith::faults {

namespace {

/// Of one thread, and plain numbers: asked for by every allocation of the program.
struct Count {
    bool isCounting = false;
    bool isForEver = false;
    bool hasFailed = false;
    std::int64_t failAt = 0;
    std::int64_t number = 0;
};
thread_local std::array<Count, 2> counts;

Count &of(Asker asker)
{
    return counts[static_cast<std::size_t>(asker)];
}

bool isDue(Asker asker)
{
    Count &count = of(asker);
    if (!count.isCounting)
        return false;
    ++count.number;
    const bool isDue =
        count.failAt > 0 && (count.isForEver ? count.number >= count.failAt : count.number == count.failAt);
    count.hasFailed = count.hasFailed || isDue;
    return isDue;
}

sqlite3_mem_methods real;

void *sqliteMalloc(int size)
{
    return isDue(Asker::Sqlite) ? nullptr : real.xMalloc(size);
}

void *sqliteRealloc(void *memory, int size)
{
    return isDue(Asker::Sqlite) ? nullptr : real.xRealloc(memory, size);
}

/// Before anybody uses SQLite: afterwards it does not change its allocator any more.
const bool kIsUnderSqlite = [] {
    sqlite3_config(SQLITE_CONFIG_GETMALLOC, &real);
    sqlite3_mem_methods methods = real;
    methods.xMalloc = sqliteMalloc;
    methods.xRealloc = sqliteRealloc;
    return sqlite3_config(SQLITE_CONFIG_MALLOC, &methods) == SQLITE_OK;
}();

} // namespace

void failAllocation(Asker asker, std::int64_t n, Lasting lasting)
{
    counts = {};
    of(asker) = {true, lasting == Lasting::ForEver, false, n, 0};
}

void healAllocations()
{
    for (Count &count : counts)
        count.isCounting = false;
}

std::int64_t allocations(Asker asker)
{
    return kIsUnderSqlite ? of(asker).number : -1;
}

bool hasAllocationFailed()
{
    return counts[0].hasFailed || counts[1].hasFailed;
}

} // namespace quotasmith::faults

void *operator new(std::size_t size)
{
    void *memory =
        quotasmith::faults::isDue(quotasmith::faults::Asker::Program) ? nullptr : std::malloc(size ? size : 1);
    if (!memory)
        throw std::bad_alloc();
    return memory;
}

/// The pair of the deletes below, also where a sanitizer brings its own.
void *operator new(std::size_t size, const std::nothrow_t &) noexcept
{
    return quotasmith::faults::isDue(quotasmith::faults::Asker::Program) ? nullptr : std::malloc(size ? size : 1);
}

void operator delete(void *memory) noexcept
{
    std::free(memory);
}

void operator delete(void *memory, std::size_t) noexcept
{
    std::free(memory);
}
